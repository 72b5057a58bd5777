/*
 * node bench/contender.mjs NAME, as a child process with a channel: gets the texts, then times one round over them
 * each time that it is told to, in seconds of processor time.
 */
import { seconds } from './measure.mjs';

/** Articles that whosaid reads together, as many as a worker of `whosaid run`. */
const group = 16;

/** What reads all texts, by name. */
const contenders = {
  news: () => inGroups('news'),
  'news-each': async () => {
    const pipeline = await load('news');
    return each(text => pipeline.extract(text));
  },
  'news-rules': () => inGroups('news-rules'),
  'wink-nlp': async () => {
    const { wink } = await import('./engines.mjs');
    return each(text => wink.readDoc(text));
  },
  compromise: async () => each((await import('./engines.mjs')).compromiseNames),
};

async function inGroups(name) {
  const pipeline = await load(name);
  return texts => {
    for (let i = 0; i < texts.length; i += group) {
      pipeline.extractAll(texts.slice(i, i + group).map(text => ({ text })));
    }
  };
}

async function load(name) {
  const { loadPipeline } = await import('../dist/index.js');
  return loadPipeline(name);
}

const each = read => texts => {
  for (const text of texts) read(text);
};

const [name] = process.argv.slice(2);
const readAll = await contenders[name]();
let texts = [];
process.on('message', message => {
  if (message.texts) texts = message.texts;
  else process.send(seconds(() => readAll(texts)));
});
