import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import { InputError, PipelineError } from '../model/errors.ts';
import type { Settings } from '../pipeline/settings.ts';
import { type Extracted, extractGroup } from './extract.ts';

/*
 * A worker thread: it loads the pipeline that it is started with once, then turns groups of articles into lines. Errors cross
 * the border between threads as data, because their classes do not.
 */

/** What a worker is started with. */
export interface WorkerSetup {
  /** Name or path. */
  readonly pipeline: string;
  readonly settings: Settings;
}

export interface Task {
  readonly ticket: number;
  readonly articles: readonly Article[];
}

/** Sent when work on a group begins: from here on its time counts. */
export interface Begun {
  readonly begun: number;
}

/** What one article came to. */
export type Outcome =
  | ({ readonly kind: 'extracted' } & Extracted)
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

export type Reply =
  | { readonly kind: 'done'; readonly outcomes: readonly Outcome[]; readonly seconds: number }
  | { readonly kind: 'no-pipeline'; readonly message: string };

/** Awaited by the pool before the first task comes. It never rejects: a task that fails is heard, a thread that dies is not. */
export default load().then(
  pipeline =>
    ({ ticket, articles }: Task): Reply => {
      parentPort?.postMessage({ begun: ticket } satisfies Begun);
      const start = performance.now();
      const outcomes = extractGroup(pipeline, articles).map(outcomeOf);
      return { kind: 'done', outcomes, seconds: (performance.now() - start) / 1000 };
    },
  (error: unknown) => (): Reply => ({
    kind: 'no-pipeline',
    message: error instanceof PipelineError ? error.message : String(error),
  }),
);

function outcomeOf(result: Extracted | InputError): Outcome {
  if (!(result instanceof InputError)) return { kind: 'extracted', ...result };
  return { kind: 'refused', code: result.code, message: result.message };
}

/** Imported here, so that a fault in the code of a stage is a reply too. */
async function load() {
  const { loadPipeline } = await import('../pipeline/load.ts');
  const { pipeline, settings } = workerData as WorkerSetup;
  return loadPipeline(pipeline, settings);
}
