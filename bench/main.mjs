/*
 * npm run bench [-- FOLDER] [--only speed,stages] [--articles 100000] [--longest 5000000]
 *
 * Speed, start-up, memory and time against length, on the .txt files of a folder or on articles of its own making.
 * Figures move with the machine; the ratios, each taken within one run on the same texts, are what to quote.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { printLength } from './length.mjs';
import { printMemory } from './memory.mjs';
import { printRun } from './run.mjs';
import { printSpeed } from './speed.mjs';
import { printStages } from './stages.mjs';
import { printStart } from './start.mjs';
import { countWords, readTexts } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    /** Largest number of articles whose memory is measured: 1000, 10000 or 100000. */
    articles: { type: 'string', default: '1000' },
    /** Longest article whose time is measured, in characters. */
    longest: { type: 'string', default: '500000' },
  },
});
const texts = readTexts(positionals[0]);
const words = countWords(texts);

const parts = {
  speed: () => printSpeed(texts, words),
  stages: () => printStages(texts),
  run: () => printRun(texts, words),
  start: () => printStart(),
  memory: () => printMemory(Number(values.articles)),
  length: () => printLength(texts, Number(values.longest)),
};

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(`${texts.length} articles, ${words.toLocaleString('en')} words\n`);
const wanted = values.only?.split(',') ?? Object.keys(parts);
for (const part of wanted) {
  if (!(part in parts))
    throw new Error(`there is no part "${part}"; known: ${Object.keys(parts).join(', ')}`);
  await parts[part]();
}
