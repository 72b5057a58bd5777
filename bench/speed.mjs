import { fork } from 'node:child_process';
import { once } from 'node:events';
import { median, perSecond, table } from './measure.mjs';

const rounds = 5;
/** Words before the clock runs: what is measured is a long run, in which V8 has made machine code of all that is hot. */
const warmUp = 1_000_000;

const names = {
  news: 'whosaid news',
  'news-each': 'whosaid news, one article at a time',
  'news-rules': 'whosaid news-rules',
  'wink-nlp': 'wink-nlp readDoc',
  compromise: 'compromise people, places, organizations',
};

/**
 * Words a second on one thread, all on the same texts, each in a process of its own: no one pays for another's garbage
 * or for code that another has made V8 compile anew. They take turns, so that the machine's moods hit all alike.
 */
export async function printSpeed(texts, words) {
  const contenders = Object.keys(names).map(name => start(name, texts));
  const times = Object.fromEntries(Object.keys(names).map(name => [name, []]));
  const first = {};
  try {
    for (let round = -Math.ceil(warmUp / words); round < rounds; round++) {
      for (const { name, time } of contenders) {
        const taken = await time();
        first[name] ??= taken;
        if (round >= 0) times[name].push(taken);
      }
    }
  } finally {
    for (const { stop } of contenders) stop();
  }
  const ratio = (name, other) => median(times[other].map((time, i) => time / times[name][i])).toFixed(2);
  const rows = Object.entries(names).map(([name, label]) => [
    label,
    perSecond(words, median(times[name])),
    ratio(name, 'wink-nlp'),
    ratio(name, 'compromise'),
    perSecond(words, first[name]),
  ]);
  const head = [
    'one thread, processor time',
    'words/s',
    'x wink-nlp',
    'x compromise',
    'words/s in the first round',
  ];
  console.log(table(head, rows));
}

function start(name, texts) {
  const child = fork(new URL('contender.mjs', import.meta.url), [name]);
  child.once('exit', code => {
    if (code !== null) throw new Error(`${name} ended with ${code} before it was done`);
  });
  child.send({ texts });
  const time = async () => {
    child.send({});
    const [seconds] = await once(child, 'message');
    return seconds;
  };
  return { name, time, stop: () => child.kill() };
}
