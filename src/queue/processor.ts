import { workerData } from 'node:worker_threads';
import type { SandboxedJob } from 'bullmq';
import { type Extract, journalLine, openPool } from '../batch/index.ts';
import { type ErrorRecord, errorSchema } from '../model/error-record.ts';
import { InputError } from '../model/errors.ts';
import {
  type BatchData,
  type BatchItem,
  type BatchResult,
  isErrorRecord,
  pack,
  type Refusal,
  unpack,
} from './batch-job.ts';
import { refusalOf, type Setup } from './refusal.ts';

/*
 * What BullMQ runs in a thread of its own, a sandbox: one batch after the other. The articles run in a second thread,
 * which the pool stops at the time limit, so that one that hangs costs itself and not its batch.
 */

const setup = workerData as Setup;
const pool = openPool({ pipeline: setup.pipeline, jobs: 1, timeout: setup.timeout });

/** Milliseconds until a refused batch is offered again: twice as many each time, at most a minute. */
const pause = (times: number) => Math.min(60_000, 1000 * 2 ** times);

export default async function processBatch(
  job: SandboxedJob<BatchData>,
  token?: string,
): Promise<BatchResult> {
  const refused = refusalOf(job.data, setup);
  if (refused !== null) {
    const times = ((job.progress as Partial<Refusal> | undefined)?.times ?? 0) + 1;
    await job.updateProgress({ refused, times } satisfies Refusal);
    await job.moveToDelayed(Date.now() + pause(times), token);
    throw Object.assign(new Error(refused), { name: 'DelayedError' }); // BullMQ knows it by its name
  }
  const lines = await Promise.all(unpack(job.data.items).map(item => lineOf(item, pool.extract)));
  return pack(lines.join(''));
}

async function lineOf(item: BatchItem, extract: Extract): Promise<string> {
  if (isErrorRecord(item)) return journalLine(item);
  try {
    return (await extract(item)).line;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { path, line, code, message } = error;
    return journalLine({ schema: errorSchema, id: item.id, path, line, code, message } satisfies ErrorRecord);
  }
}
