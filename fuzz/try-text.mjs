import { createHash } from 'node:crypto';
import { extractGroup } from '../dist/batch/extract.js';
import { faultsOfLine } from './faults-of-record.mjs';
import { ownClock, readClock } from './thread-clock.mjs';

const clock = ownClock();

/** Milliseconds beyond those of `options.patience` that a kB of text may take. */
const perKilobyte = 20;

/** Read together with the case, the second time. */
const companion = {
  id: 'companion',
  text: '“Boats left at dawn,” said Ida Moe, a fisher.',
  metadata: {},
  warnings: [],
};

/**
 * Extracts a text by every pipeline, by itself and beside another article, in turn, and says all that is wrong with the
 * lines that come out. The digest is that of the lines.
 */
export function tryText(text, pipelines, patience) {
  const faults = [];
  const digest = createHash('sha256');
  const article = { id: 'case', text, metadata: {}, warnings: [] };
  const bound = patience + (perKilobyte * text.length) / 1000;
  const first = pipelines.map(pipeline => timed(() => lineOf(pipeline, article)));
  for (const [i, pipeline] of pipelines.entries()) {
    const { line, fault } = first[i].result;
    const again = timed(() => lineOf(pipeline, article, [companion]));
    let fastest = Math.min(first[i].took, again.took);
    // A collection of garbage is no fault: the fastest of five counts.
    for (let i = 0; i < 3 && fastest > bound; i++)
      fastest = Math.min(fastest, timed(() => lineOf(pipeline, article)).took);
    const found = [
      ...(fault === undefined ? faultsOfLine(line, text) : [fault]),
      ...(again.result.line === line && again.result.fault === fault
        ? []
        : ['the second time gives something else']),
      ...(fastest > bound ? [`took ${Math.round(fastest)} ms for ${text.length} characters`] : []),
    ];
    faults.push(...found.map(sentence => `${pipeline.name}: ${sentence}`));
    digest.update(line ?? '');
  }
  return { faults, digest: digest.digest('hex'), articles: 1 };
}

function lineOf(pipeline, article, before = []) {
  const result = extractGroup(pipeline, [...before, article]).at(-1);
  return result instanceof Error ? { fault: `threw: ${result.message}` } : { line: result.line };
}

function timed(work) {
  const start = readClock(clock);
  const result = work();
  return { result, took: readClock(clock) - start };
}
