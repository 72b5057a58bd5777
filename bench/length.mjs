import { loadPipeline } from '../dist/index.js';
import { hostileTexts } from './hostile-texts.mjs';
import { seconds, table } from './measure.mjs';

/** Seconds a megabyte for ever longer articles: level where time is linear in the length. */
export async function printLength(texts, longest) {
  const news = await loadPipeline('news');
  const lengths = [50_000, 500_000, 5_000_000].filter(length => length <= longest);
  const rows = Object.entries(hostileTexts(texts.join('\n\n'))).map(([name, make]) => [
    name,
    ...lengths.map(length => {
      const text = make(length);
      return (seconds(() => news.extract(text)) / (text.length / 1e6)).toFixed(2);
    }),
  ]);
  console.log(table(['time against length', ...lengths.map(n => `${n / 1000} kB: s/MB`)], rows));
}
