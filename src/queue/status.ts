import type { Refusal } from './batch-job.ts';
import { type FoundSubmission, findSubmission, listSubmissions } from './find-submission.ts';
import { type OpenQueue, onQueue } from './open-queue.ts';

/** How far a batch is. `missing`: it was removed from the store; submitting again brings it back. */
export type BatchState = 'waiting' | 'active' | 'done' | 'failed' | 'missing';

export interface SubmissionStatus {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly submitted: number;
  readonly version: string;
  readonly pipeline: string;
  /** Articles, and inputs that could not be read. */
  readonly items: number;
  readonly batches: Readonly<Record<BatchState, number>>;
  /** Reasons for which workers failed at batches or refused them, each once. */
  readonly reasons: readonly string[];
}

/** BullMQ's words for states, and ours; all others wait. */
const states: Readonly<Record<string, BatchState>> = {
  completed: 'done',
  failed: 'failed',
  active: 'active',
  unknown: 'missing',
};

/** Questions to the store under way at once. */
const atOnce = 50;

/** Each submission with the states of its batches, the oldest first; or one of them. */
export async function statusOf(queue: OpenQueue, submission?: string): Promise<readonly SubmissionStatus[]> {
  return onQueue(queue, async () => {
    const found =
      submission === undefined ? await listSubmissions(queue) : [await findSubmission(queue, submission)];
    const told: SubmissionStatus[] = [];
    for (const each of found) told.push(await statusOfOne(queue, each));
    return told;
  });
}

async function statusOfOne(queue: OpenQueue, submission: FoundSubmission): Promise<SubmissionStatus> {
  const { id, submitted, version, pipeline, batches } = submission;
  const counts: Record<BatchState, number> = { waiting: 0, active: 0, done: 0, failed: 0, missing: 0 };
  const reasons = new Set<string>();
  for (let i = 0; i < batches.length; i += atOnce) {
    await Promise.all(
      batches.slice(i, i + atOnce).map(async ([batch]) => {
        const { state, reason } = await stateOf(queue, batch);
        counts[state]++;
        if (reason !== null) reasons.add(reason);
      }),
    );
  }
  const items = batches.reduce((sum, [, count]) => sum + count, 0);
  return { id, submitted, version, pipeline, items, batches: counts, reasons: [...reasons].sort() };
}

async function stateOf({ batches, store }: OpenQueue, id: string) {
  const state = states[await batches.getJobState(id)] ?? 'waiting';
  const job = state === 'waiting' || state === 'failed' ? await batches.getJob(id) : undefined;
  const reason = job?.failedReason || (job?.progress as Partial<Refusal> | undefined)?.refused;
  return { state, reason: reason ? store.redact(reason) : null };
}
