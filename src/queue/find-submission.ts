import { UsageError } from '../model/errors.ts';
import { unpack } from './batch-job.ts';
import type { OpenQueue } from './open-queue.ts';
import type { BatchEntry, SubmissionData } from './submission.ts';

/** A submission as it lies in the store. */
export interface FoundSubmission extends Omit<SubmissionData, 'batches'> {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly submitted: number;
  readonly batches: readonly BatchEntry[];
}

/** Every submission, the oldest first. */
export async function listSubmissions({ submissions }: OpenQueue): Promise<readonly FoundSubmission[]> {
  const jobs = await submissions.getJobs(['waiting', 'prioritized'], 0, -1, true);
  return jobs.map(({ id, timestamp, data }) => found(id!, timestamp, data));
}

/** @throws UsageError where there is none of that id */
export async function findSubmission({ submissions }: OpenQueue, id: string): Promise<FoundSubmission> {
  const job = await submissions.getJob(id);
  if (job) return found(id, job.timestamp, job.data);
  throw new UsageError(`there is no submission "${id}" in this queue; whosaid status lists them`);
}

function found(id: string, submitted: number, { batches, ...data }: SubmissionData): FoundSubmission {
  return { ...data, id, submitted, batches: unpack(batches) };
}
