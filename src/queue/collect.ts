import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from 'bullmq';
import { journalLine } from '../batch/index.ts';
import { journalName } from '../batch/journal.ts';
import { told } from '../export/output-errors.ts';
import { openPartFile } from '../export/part-file.ts';
import { errorSchema } from '../model/error-record.ts';
import { UsageError } from '../model/errors.ts';
import { type BatchData, type BatchResult, isErrorRecord, unpack } from './batch-job.ts';
import { findSubmission } from './find-submission.ts';
import { type OpenQueue, onQueue } from './open-queue.ts';
import { statusOf } from './status.ts';

export interface CollectOptions {
  readonly queue: OpenQueue;
  readonly submission: string;
  /** Folder for `articles.jsonl`, made where it is missing. */
  readonly out: string;
  /** Waits for batches that are not done; else they are an error. @default false */
  readonly wait?: boolean;
  /** Called after every batch, with how many articles are written. */
  readonly onProgress?: (items: number, of: number) => void;
  /** Once aborted, nothing is written. */
  readonly signal?: AbortSignal;
}

/** Between two questions whether a batch is done, in milliseconds. */
const pause = 200;

/**
 * Writes the results of a submission as one journal, in its order: a line an article, every article once. An article
 * whose batch was given up is an error record. The journal appears under its name when it is whole.
 * @throws UsageError where the submission is unknown, not done, or a journal is there; OutputError
 */
export async function collect(options: CollectOptions): Promise<{ readonly items: number }> {
  const { queue, submission, out, wait = false, onProgress, signal } = options;
  const path = join(out, journalName);
  if (existsSync(path)) throw new UsageError(`${path} is there already; name another --out, or remove it`);
  return onQueue(queue, async () => {
    const { batches } = await findSubmission(queue, submission);
    if (!wait) await mustBeDone(queue, submission);
    await told(mkdir(out, { recursive: true }), out);
    const file = await told(openPartFile(path), out);
    const total = batches.reduce((sum, [, items]) => sum + items, 0);
    let items = 0;
    try {
      for (const [id, count] of batches) {
        await told(file.append(linesOf(await ended(queue, id, submission, signal))), out);
        items += count;
        onProgress?.(items, total);
      }
      await told(file.end(), out);
      await told(file.place(), out);
    } finally {
      await file.abandon();
    }
    return { items };
  });
}

async function mustBeDone(queue: OpenQueue, submission: string): Promise<void> {
  const [status] = await statusOf(queue, submission);
  const { waiting, active } = status!.batches;
  if (waiting + active === 0) return;
  throw new UsageError(
    `${waiting + active} batches of ${submission} are not done yet; --wait waits for them, whosaid status tells why`,
  );
}

/** The job when it is done or given up. */
async function ended(
  { batches }: OpenQueue,
  id: string,
  submission: string,
  signal?: AbortSignal,
): Promise<Job<BatchData, BatchResult>> {
  for (;;) {
    const state = await batches.getJobState(id);
    if (state === 'unknown') {
      throw new UsageError(`a batch of ${submission} is gone from the store; submit the same again`);
    }
    if (state === 'completed' || state === 'failed') return (await batches.getJob(id))!;
    await sleep(pause, undefined, { ...(signal && { signal }) });
  }
}

function linesOf(job: Job<BatchData, BatchResult>): string {
  if (typeof job.returnvalue === 'string') return unpack(job.returnvalue);
  const reason = `its batch was given up (${job.failedReason}); submit again, with --batch 1 if one article is the cause`;
  return unpack(job.data.items)
    .map(item => {
      if (isErrorRecord(item)) return journalLine(item);
      const { id, path = id } = item;
      const message = `${path} was not extracted: ${reason}`;
      return journalLine({ schema: errorSchema, id, path, line: null, code: 'given-up', message });
    })
    .join('');
}
