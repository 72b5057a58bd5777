/* A thread that does steps: it is given a number, and answers what is wrong with the step. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPipeline } from '../dist/index.js';
import { makeCase } from './make-case.mjs';
import { ownClock } from './thread-clock.mjs';
import { tryFile } from './try-file.mjs';
import { tryText } from './try-text.mjs';

const { seed, names, patience, scratch, texts, files } = workerData;
/** A Buffer comes from another thread as a plain Uint8Array. */
const bases = { texts, files: files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })) };
const pipelines = await Promise.all(names.map(name => loadPipeline(name)));
const folder = mkdtempSync(join(scratch, 'worker-'));

async function doStep(step) {
  const made = makeCase(seed, step, bases);
  const kind = made.bytes ? 'files' : 'texts';
  const size = made.text?.length ?? made.bytes.length;
  parentPort.postMessage({ begun: step, size, isFile: kind === 'files' });
  const result = made.bytes
    ? await tryFile(made, pipelines.at(-1), folder)
    : tryText(made.text, pipelines, patience);
  parentPort.postMessage({ done: step, kind, ...result });
}

parentPort.on('message', doStep);
parentPort.postMessage({ clock: ownClock() });
