import type { Corrector } from '../corrections/index.ts';
import type { ErrorRow } from '../model/errors.ts';
import type { CsvDialect } from '../model/exporter.ts';
import type { Settings } from '../pipeline/index.ts';
import type { ReadOptions } from '../read/index.ts';
import { type Extracting, type Extractor, onThisThread } from './extract.ts';
import { openPool } from './pool.ts';
import type { Tally } from './tally.ts';

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
  /** How they are read: columns, bounds, who is told of guesses. */
  readonly read?: ReadOptions;
  /**
   * Name or path: worker threads load it, and no article can hang or fell the run. Or a pipeline that is loaded: it
   * runs on this thread, one article at a time, without a time limit.
   */
  readonly pipeline: string | Extracting;
  /** How a pipeline given by name or path is to run, beside what its definition says. */
  readonly settings?: Settings;
  /** Folder to write to, made where it is missing. */
  readonly out: string;
  /** Worker threads. @default the machine's cores */
  readonly jobs?: number;
  /** Seconds for one article before it is given up as an error. @default 30 */
  readonly timeout?: number;
  /** Megabytes of heap a worker. @default a fair share of the machine's, at most 4096 */
  readonly memory?: number;
  /**
   * What to do where `out` holds a run already: refuse; resume it, so that articles that the same pipeline extracted
   * are not extracted again; or replace it. Whichever, the files are those of one undisturbed run. @default 'refuse'
   */
  readonly ifExists?: 'refuse' | 'resume' | 'replace';
  /** @default ['csv', 'json'] */
  readonly formats?: readonly string[];
  /** How CSV files are written. @default 'plain' */
  readonly csv?: CsvDialect | undefined;
  /** Applied to all that is derived from the journal; ask it afterwards what fitted nothing. */
  readonly corrector?: Corrector | undefined;
  /** Once aborted, the articles in hand are finished and all files are written. */
  readonly signal?: AbortSignal;
  /** Called after every article. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface BatchSummary extends Tally {
  /** Of the articles, those that an earlier run had extracted. */
  readonly kept: number;
  /** Inputs that became no article. */
  readonly failures: number;
  /** The first of them, at most a thousand, in input order. */
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
 * @throws UsageError on an unknown format or where `out` holds a run that is not to be touched, PipelineError,
 * OutputError where the output cannot be written
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const extractor = extractorOf(options);
  try {
    // Imported while the first worker loads the pipeline, which takes longer.
    const { runArticles } = await import('./run-articles.ts');
    return await runArticles(options, extractor);
  } finally {
    await extractor.close();
  }
}

function extractorOf({ pipeline, settings, jobs, timeout, memory }: BatchOptions): Extractor {
  return typeof pipeline === 'string'
    ? openPool({ pipeline, settings, jobs, timeout, memory })
    : onThisThread(pipeline);
}
