import { availableParallelism } from 'node:os';
import type { ErrorRow } from '../model/errors.ts';
import type { Pipeline } from '../pipeline/index.ts';
import { countArticles, listArticles } from '../read/index.ts';
import { exportersFor } from './exporters-for.ts';
import { extractArticle, onThisThread } from './extract-article.ts';
import { inOrder } from './in-order.ts';
import { holdsRun, type Output, openOutput } from './output.ts';
import { add, emptyTally, type Tally } from './tally.ts';

/** How far a run is. */
export interface Progress {
  /** Articles read, failed ones included. */
  readonly done: number;
  /** Null until all inputs are counted, which goes on beside the run. */
  readonly total: number | null;
  readonly words: number;
  readonly seconds: number;
}

export interface BatchOptions {
  /** Files and folders, in the order of the output. */
  readonly inputs: readonly string[];
  readonly pipeline: Pick<Pipeline, 'extract'>;
  /** Folder to write to, made where it is missing. */
  readonly out: string;
  /** Articles in work at once. @default the machine's cores */
  readonly jobs?: number;
  /** @default ['csv', 'json'] */
  readonly formats?: readonly string[];
  /** Once aborted, the articles in hand are finished and all files are written. */
  readonly signal?: AbortSignal;
  /** Called after every article. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface BatchSummary extends Tally {
  /** Inputs that became no article, in input order. */
  readonly errors: readonly ErrorRow[];
  /** Paths below `out`, the journal first; none where nothing was written. */
  readonly files: readonly string[];
  readonly seconds: number;
  /** True where the signal was aborted before the last article was in hand. */
  readonly wasInterrupted: boolean;
  /** True where the inputs hold no article at all, not even a bad one. */
  readonly foundNothing: boolean;
}

/**
 * Reads every article in the inputs, extracts it, and writes the journal and what is derived from it. What is wrong
 * with an input becomes a row in `errors` and the run goes on. The bytes written depend on inputs and pipeline only.
 * Inputs without any article leave an earlier run's output as it is.
 * @throws UsageError on an unknown format, OutputError where the output cannot be written
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const { inputs, out, signal, onProgress, jobs = availableParallelism() } = options;
  const exporters = exportersFor(options.formats ?? ['csv', 'json']);
  const extract = onThisThread(options.pipeline);
  const found = listArticles(inputs, { except: [out] });
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;

  let total: number | null = null;
  const ended = new AbortController();
  if (onProgress) void countArticles(inputs, { except: [out] }, ended.signal).then(count => (total = count));

  const errors: ErrorRow[] = [];
  let tally = emptyTally;
  let done = 0;
  let wasInterrupted = false;
  let output: Output | undefined;
  let files: readonly string[] = [];
  try {
    for await (const outcome of inOrder(found, input => extractArticle(input, extract), { jobs, signal })) {
      if (outcome.kind === 'failure') errors.push(outcome.error);
      if (outcome.kind === 'failure' && !outcome.wasFound) continue;
      done++;
      output ??= await openOutput(out, exporters, errors);
      if (outcome.kind === 'article') {
        await output.append(outcome.line);
        tally = add(tally, outcome.tally);
      }
      onProgress?.({ done, total, words: tally.words, seconds: seconds() });
    }
    wasInterrupted = signal?.aborted ?? false;
    if (!holdsRun(out)) output ??= await openOutput(out, exporters, errors);
    if (output) files = await output.finish();
  } catch (error) {
    await output?.abandon();
    throw error;
  } finally {
    ended.abort();
  }
  return { ...tally, errors, files, seconds: seconds(), wasInterrupted, foundNothing: done === 0 };
}
