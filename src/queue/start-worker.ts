import { availableParallelism } from 'node:os';
import type { Worker } from 'bullmq';
import { fingerprintOf } from '../pipeline/fingerprint.ts';
import { loadPipeline, version } from '../pipeline/index.ts';
import type { BatchData, BatchResult, Refusal } from './batch-job.ts';
import { type OpenQueue, onQueue } from './open-queue.ts';
import type { Setup } from './refusal.ts';
import { namespace } from './store.ts';

export interface WorkerOptions {
  readonly queue: OpenQueue;
  /** Name or path; batches for another are refused. @default 'news' */
  readonly pipeline?: string;
  /** Batches in work at once. @default the machine's cores */
  readonly jobs?: number;
  /** Seconds for one article. @default 30 */
  readonly timeout?: number;
  /** Seconds without a sign of life after which another worker takes a batch over. @default 30 */
  readonly lock?: number;
  /** Told about batches that failed, were refused, or are done, and about the store when it cannot be reached. */
  readonly onEvent?: (event: WorkerEvent) => void;
}

export type WorkerEvent =
  | { readonly kind: 'done' | 'taken-over'; readonly batch: string }
  | { readonly kind: 'failed' | 'refused'; readonly batch: string; readonly reason: string }
  | { readonly kind: 'store'; readonly reason: string };

export interface RunningWorker {
  /** Takes no more, and resolves when the batches in hand are done. */
  readonly close: () => Promise<void>;
}

/** Above this a batch that keeps killing its worker is given up. */
const mostTakeOvers = 20;

/**
 * Works on a queue until it is closed, in threads: the lock of a batch is renewed however busy they are. A store that
 * goes away is waited for.
 * @throws PipelineError where the pipeline cannot be run, OutputError where the store cannot be reached
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const {
    queue,
    pipeline = 'news',
    jobs = availableParallelism(),
    timeout = 30,
    lock = 30,
    onEvent,
  } = options;
  const { store, bullmq } = queue;
  await loadPipeline(pipeline); // what is wrong with it is told now, not at every batch
  const setup: Setup = { pipeline, fingerprint: fingerprintOf(pipeline), version, timeout };
  const processor = new URL('./processor.js', import.meta.url);
  const settings = {
    connection: store.connection,
    prefix: namespace,
    concurrency: jobs,
    lockDuration: lock * 1000,
    stalledInterval: lock * 1000,
    maxStalledCount: mostTakeOvers,
    useWorkerThreads: true,
    workerThreadsOptions: { workerData: setup },
  };
  const worker = (store.kind === 'postgres'
    ? new bullmq.Worker(queue.name, processor, settings, bullmq.createPostgresBackend)
    : new bullmq.Worker(queue.name, processor, settings)) as unknown as Worker<BatchData, BatchResult>;

  const tell = (event: WorkerEvent) => onEvent?.(event);
  worker.on('error', error => tell({ kind: 'store', reason: store.redact(error.message) }));
  worker.on('completed', job => tell({ kind: 'done', batch: job.id! }));
  worker.on('stalled', batch => tell({ kind: 'taken-over', batch }));
  worker.on('failed', (job, error) => {
    tell({ kind: 'failed', batch: job?.id ?? 'unknown', reason: store.redact(error.message) });
  });
  worker.on('progress', (job, progress) => {
    const { refused } = progress as Partial<Refusal>;
    if (refused !== undefined) tell({ kind: 'refused', batch: job.id!, reason: refused });
  });
  await onQueue(queue, () => worker.waitUntilReady());
  return { close: () => worker.close() };
}
