/*
 * npm run bench [-- FOLDER]: speed, side by side in one run on the same texts (default: the fixtures).
 * Figures move with the machine; the ratios are what to quote.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPipeline } from '../dist/index.js';
import { median, seconds, table } from './measure.mjs';
import { hostileTexts } from './texts.mjs';

const require = createRequire(import.meta.url);
const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures', import.meta.url));
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
console.log(`${texts.length} articles, ${words} words\n`);

const news = await loadPipeline('news');
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
const compromise = require('compromise');

/** What is timed, each over all texts. */
const contenders = {
  whosaid: text => news.extract(text),
  'wink-nlp readDoc': text => wink.readDoc(text),
  'compromise people()+places()': text => {
    const doc = compromise(text);
    doc.people().json({ offset: true });
    doc.places().json({ offset: true });
  },
};

const rounds = 5;
const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const time = seconds(() => texts.forEach(run));
    if (round >= 0) times[name].push(time); // the first round warms up
  }
}
const base = median(times.whosaid);
console.log(
  table(
    ['one thread', 'words/s', 'whosaid is so many times as fast'],
    Object.entries(times).map(([name, list]) => [
      name,
      Math.round(words / median(list)).toLocaleString('en'),
      (median(list) / base).toFixed(2),
    ]),
  ),
);

const unit = texts.join('\n\n');
const lengths = [50_000, 500_000, 5_000_000];
console.log(
  table(
    ['time against length', ...lengths.map(n => `${n / 1000} kB: s/MB`)],
    Object.entries(hostileTexts(unit)).map(([name, make]) => [
      name,
      ...lengths.map(n => {
        const text = make(n);
        return (seconds(() => news.extract(text)) / (text.length / 1e6)).toFixed(2);
      }),
    ]),
  ),
);
