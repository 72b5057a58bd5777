/*
 * node bench/contender.mjs NAME, as a child process with a channel: gets the texts, then times one round over them
 * each time that it is told to, in seconds of processor time.
 */
import { seconds } from './measure.mjs';

const contenders = {
  news: whosaid,
  'news-rules': whosaid,
  'wink-nlp': async () => {
    const { wink } = await import('./engines.mjs');
    return text => wink.readDoc(text);
  },
  compromise: async () => (await import('./engines.mjs')).compromiseNames,
};

async function whosaid(name) {
  const { loadPipeline } = await import('../dist/index.js');
  const pipeline = await loadPipeline(name);
  return text => pipeline.extract(text);
}

const [name] = process.argv.slice(2);
const read = await contenders[name](name);
let texts = [];
const readAll = () => {
  for (const text of texts) read(text);
};
process.on('message', message => {
  if (message.texts) texts = message.texts;
  else process.send(seconds(readAll));
});
