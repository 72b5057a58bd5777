import type { Queue } from 'bullmq';
import { OutputError, PipelineError, UsageError } from '../model/errors.ts';
import type { BatchData, BatchResult } from './batch-job.ts';
import { type BullMq, loadPackages } from './packages.ts';
import { reachStore } from './reach-store.ts';
import { namespace, type Store, type StoreAddress, storeAt } from './store.ts';
import type { SubmissionData } from './submission.ts';

export interface QueueAddress extends StoreAddress {
  /** Queues of different names share a store without seeing each other. @default 'whosaid' */
  readonly name?: string | undefined;
}

/** An open connection to a queue of batches and the list of submissions beside it. */
export interface OpenQueue {
  readonly name: string;
  readonly store: Store;
  readonly bullmq: BullMq;
  readonly batches: Queue<BatchData, BatchResult>;
  /** Never worked on: a job each stands for the list of a submission's batches. */
  readonly submissions: Queue<SubmissionData, null>;
  readonly close: () => Promise<void>;
}

/**
 * Connects to a queue, made where it is missing.
 * @throws UsageError where the address is wrong or a package is missing, OutputError where the store cannot be reached
 */
export async function openQueue(address: QueueAddress): Promise<OpenQueue> {
  const { name = namespace } = address;
  if (!/^[\w.-]{1,100}$/.test(name)) {
    throw new UsageError('the name of a queue is letters, digits, ".", "_" and "-"');
  }
  const store = storeAt(address);
  const { bullmq, driver } = await loadPackages(store.kind);
  const queues: Queue[] = [];
  const close = async () => void (await Promise.all(queues.map(queue => queue.close())));
  try {
    await reachStore[store.kind](driver, store.connection);
    for (const each of [name, `${name}-submissions`]) {
      const queue = newQueue(bullmq, store, each);
      queues.push(queue);
      await queue.waitUntilReady();
    }
  } catch (error) {
    await close().catch(() => {});
    throw new OutputError(`the queue at ${store.shown} cannot be used: ${store.redact(messageOf(error))}`);
  }
  const [batches, submissions] = queues as unknown as [OpenQueue['batches'], OpenQueue['submissions']];
  return { name, store, bullmq, batches, submissions, close };
}

function newQueue({ Queue, createPostgresBackend }: BullMq, store: Store, name: string): Queue {
  const options = { connection: store.connection, prefix: namespace };
  const queue =
    store.kind === 'postgres' ? new Queue(name, options, createPostgresBackend) : new Queue(name, options);
  // Without a listener BullMQ prints its errors, and with them the command that failed: AUTH and its password.
  queue.on('error', () => {});
  return queue as unknown as Queue;
}

/** Does work on a queue; what goes wrong with the store is told without its password. */
export async function onQueue<T>({ store }: OpenQueue, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isKnown = [UsageError, OutputError, PipelineError].some(type => error instanceof type);
    if (isKnown) throw error;
    throw new OutputError(`the queue at ${store.shown} failed: ${store.redact(messageOf(error))}`);
  }
}

/** Node's AggregateError, of a host with many addresses, has an empty message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
