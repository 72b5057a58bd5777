import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import { type InputError, PipelineError } from '../model/errors.ts';
import type { Settings } from '../pipeline/settings.ts';
import { type Extracted, extractNow } from './extract.ts';

/*
 * A worker thread: it loads the pipeline that it is started with once, then turns articles into lines. Errors cross
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
  readonly article: Article;
}

/** Sent when work on an article begins: from here on its time counts. */
export interface Begun {
  readonly begun: number;
}

export type Reply =
  | ({ readonly kind: 'extracted' } & Extracted)
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'no-pipeline'; readonly message: string };

/** Awaited by the pool before the first task comes. It never rejects: a task that fails is heard, a thread that dies is not. */
export default load().then(
  pipeline =>
    ({ ticket, article }: Task): Reply => {
      parentPort?.postMessage({ begun: ticket } satisfies Begun);
      try {
        return { kind: 'extracted', ...extractNow(pipeline, article) };
      } catch (error) {
        const { code, message } = error as InputError;
        return { kind: 'refused', code, message };
      }
    },
  (error: unknown) => (): Reply => ({
    kind: 'no-pipeline',
    message: error instanceof PipelineError ? error.message : String(error),
  }),
);

/** Imported here, so that a fault in the code of a stage is a reply too. */
async function load() {
  const { loadPipeline } = await import('../pipeline/load.ts');
  const { pipeline, settings } = workerData as WorkerSetup;
  return loadPipeline(pipeline, settings);
}
