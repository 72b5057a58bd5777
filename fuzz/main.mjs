/*
 * npm run fuzz [-- --seconds 600] [--seed 42] [--step 17]
 *
 * Mutates articles and files and runs the pipelines on them, until the time is over. Whatever breaks a promise is written
 * to a file, with the command that does that step again, and the exit code is 1. Step N of a seed is always the same.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBases } from './bases.mjs';
import { makeCase } from './make-case.mjs';
import { openThread } from './thread.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    /** A whole number. @default a new one at every run */
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    /** Do this step and no other. */
    step: { type: 'string' },
    /** Steps after which to end, if the time is not over before. */
    steps: { type: 'string', default: 'Infinity' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Name or path of a pipeline, any number of times; the last one also runs files. */
    pipeline: { type: 'string', multiple: true, default: ['news', 'news-rules'] },
    /** Milliseconds that a text may take, and 20 more for every 1,000 characters. */
    patience: { type: 'string', default: '2000' },
    /** Folder for the inputs that broke something. */
    out: { type: 'string', default: 'output/fuzz' },
  },
});
const [seed, seconds, steps, jobs] = [values.seed, values.seconds, values.steps, values.jobs].map(Number);
/** Findings after which to stop: more of them are rarely more to learn from. */
const enough = 10;
/** One step in so many is an earlier one once more, by whichever thread: what comes out may not depend on what went before. */
const againEvery = 16;

const scratch = mkdtempSync(join(tmpdir(), 'whosaid-fuzz-'));
const bases = await readBases();
const started = performance.now();
const digests = [];
const total = { texts: 0, files: 0, articles: 0, again: 0, findings: 0 };
let next = 0;

const isOver = () =>
  next >= steps || total.findings >= enough || performance.now() - started > seconds * 1000;

function report(step, faults) {
  total.findings++;
  const { text, bytes, name = 'case.txt', did } = makeCase(seed, step, bases);
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `${seed}-${step}-${name}`);
  writeFileSync(path, bytes ?? text);
  // Halves of characters do not survive in UTF-8.
  if (text?.isWellFormed() === false) writeFileSync(`${path}.json`, JSON.stringify(text));
  console.log(`FOUND in step ${step} (${did.join(', ')}):`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  console.log(`  input: ${path}; again: npm run fuzz -- --seed ${seed} --step ${step}`);
}

function count(step, { faults, articles, digest, kind }) {
  total[kind]++;
  total.articles += articles;
  digests[step] = digest;
  if (faults.length > 0) report(step, faults);
}

async function work(thread) {
  while (!isOver()) {
    const step = next++;
    count(step, await thread.run(step));
    if (step % againEvery !== againEvery - 1) continue;
    const earlier = Math.floor(step * 0.618);
    const { digest } = await thread.run(earlier);
    total.again++;
    if (digests[earlier] !== undefined && digest !== digests[earlier])
      report(earlier, ['gives something else after other articles']);
  }
}

console.log(
  `seed ${seed}: ${values.pipeline.join(' and ')} on mutations of ${bases.texts.length} articles and ${bases.files.length} files`,
);
const setup = { seed, names: values.pipeline, patience: Number(values.patience), scratch, ...bases };
const threads = Array.from({ length: values.step ? 1 : jobs }, () => openThread(setup));
try {
  if (values.step) count(Number(values.step), await threads[0].run(Number(values.step)));
  else await Promise.all(threads.map(work));
} finally {
  await Promise.all(threads.map(thread => thread.close()));
  rmSync(scratch, { recursive: true, force: true });
}
const took = Math.round((performance.now() - started) / 1000);
const { texts, files, articles, again, findings } = total;
console.log(
  `${texts} texts and ${files} files (${articles} articles), ${again} of them once more, in ${took} s: ${findings || 'no'} findings`,
);
process.exitCode = findings > 0 ? 1 : 0;
