import { loadPipeline } from '../dist/index.js';
import { compromiseNames, wink } from './engines.mjs';
import { median, perSecond, seconds, table } from './measure.mjs';

const rounds = 5;
/** Rounds before the clock runs: what is measured is a long run, in which V8 has made machine code of all that is hot. */
const warmUp = 4;

/** Words a second on one thread, all on the same texts, in turn, so that the machine's moods hit all alike. */
export async function printSpeed(texts, words) {
  const [news, rules] = [await loadPipeline('news'), await loadPipeline('news-rules')];
  const contenders = {
    'whosaid news': text => news.extract(text),
    'whosaid news-rules': text => rules.extract(text),
    'wink-nlp readDoc': text => wink.readDoc(text),
    'compromise people, places, organizations': compromiseNames,
  };
  const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const time = seconds(() => texts.forEach(run));
      if (round >= 0) times[name].push(time);
    }
  }
  const ratio = (name, other) => median(times[other].map((time, i) => time / times[name][i])).toFixed(2);
  const rows = Object.keys(contenders).map(name => [
    name,
    perSecond(words, median(times[name])),
    ratio(name, 'wink-nlp readDoc'),
    ratio(name, 'compromise people, places, organizations'),
  ]);
  console.log(table(['one thread, processor time', 'words/s', 'x wink-nlp', 'x compromise'], rows));
}
