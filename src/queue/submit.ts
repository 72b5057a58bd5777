import type { JobsOptions } from 'bullmq';
import { type ErrorRecord, errorSchema } from '../model/error-record.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { fingerprintOf } from '../pipeline/fingerprint.ts';
import { version } from '../pipeline/version.ts';
import { listArticles, type UnreadArticle } from '../read/index.ts';
import { type BatchData, type BatchItem, batchId, isErrorRecord, pack, protocol } from './batch-job.ts';
import { type OpenQueue, onQueue } from './open-queue.ts';
import { type BatchEntry, submissionId } from './submission.ts';

export interface SubmitOptions {
  readonly queue: OpenQueue;
  /** Files and folders, as a run takes them. */
  readonly inputs: readonly string[];
  /** Name or path of a pipeline. @default 'news' */
  readonly pipeline?: string;
  /** Most articles in a batch, which one worker does in one go. @default 25 */
  readonly batch?: number;
  /** How often a batch is tried before it is given up. @default 5 */
  readonly attempts?: number;
  /** Folders to leave out. */
  readonly except?: readonly string[];
  readonly onProgress?: (articles: number) => void;
}

export interface Submitted {
  /** By which `statusOf` and `collect` know it. */
  readonly submission: string;
  readonly articles: number;
  /** Inputs that could not be read; they become error records in the result. */
  readonly failures: number;
  readonly batches: number;
  /** Of the batches: how many were there already, and how many of those had failed and are tried again. */
  readonly known: number;
  readonly retried: number;
}

/** UTF-16 units after which a batch is full, however few its articles are. */
const longestBatch = 1_000_000;

/** Between two tries, in milliseconds: each time twice as long. */
const backoff = { type: 'exponential', delay: 1000 } as const;

/**
 * Reads articles and puts them into the queue in batches. Submitting the same again does nothing: batches are known by
 * their content and the pipeline's fingerprint. Killed half-way, it can be called again.
 * @throws UsageError where there is no article, PipelineError, OutputError where the store fails
 */
export async function submit(options: SubmitOptions): Promise<Submitted> {
  const { queue, inputs, pipeline = 'news', batch = 25, attempts = 5, except = [], onProgress } = options;
  const fingerprint = fingerprintOf(pipeline);
  const data = { protocol, version, pipeline, fingerprint };
  const entries: BatchEntry[] = [];
  const count = { articles: 0, failures: 0, known: 0, retried: 0 };
  return onQueue(queue, async () => {
    for await (const items of batched(listArticles(inputs, { except }), batch)) {
      const id = batchId(fingerprint, items);
      const jobOptions = { jobId: id, attempts, backoff };
      const state = await put(queue, jobOptions, () => ({ ...data, items: pack(items) }));
      if (state !== 'new') count.known++;
      if (state === 'retried') count.retried++;
      entries.push([id, items.length]);
      count.failures += items.filter(isErrorRecord).length;
      count.articles += items.filter(item => !isErrorRecord(item)).length;
      onProgress?.(count.articles);
    }
    if (count.articles === 0) throw new UsageError(`there is no article in ${inputs.join(', ')}`);
    const submission = submissionId(entries);
    await queue.submissions.add('submission', { ...data, batches: pack(entries) }, { jobId: submission });
    return { submission, ...count, batches: entries.length };
  });
}

/** Adds a batch that is not there, and brings back one that failed. */
async function put(
  { batches }: OpenQueue,
  options: JobsOptions & { readonly jobId: string },
  data: () => BatchData,
): Promise<'new' | 'known' | 'retried'> {
  const job = await batches.getJob(options.jobId);
  if (!job) await batches.add('batch', data(), options);
  if (!job || (await job.getState()) !== 'failed') return job ? 'known' : 'new';
  await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return 'retried';
}

async function* batched(
  found: AsyncIterable<UnreadArticle | InputError>,
  most: number,
): AsyncGenerator<readonly BatchItem[]> {
  let items: BatchItem[] = [];
  let length = 0;
  for await (const each of found) {
    const item = await itemOf(each);
    items.push(item);
    length += isErrorRecord(item) ? item.message.length : item.text.length;
    if (items.length < most && length < longestBatch) continue;
    yield items;
    items = [];
    length = 0;
  }
  if (items.length > 0) yield items;
}

async function itemOf(found: UnreadArticle | InputError): Promise<BatchItem> {
  if (found instanceof InputError) return errorOf(found, null);
  try {
    return await found.read();
  } catch (error) {
    if (error instanceof InputError) return errorOf(error, found.id);
    throw error;
  }
}

function errorOf({ path, line, code, message }: InputError, id: string | null): ErrorRecord {
  return { schema: errorSchema, id, path, line, code, message };
}
