import { createHash } from 'node:crypto';
import type { Packed } from './batch-job.ts';

/** A batch by its job's id, and how many articles and failures it holds. */
export type BatchEntry = readonly [id: string, items: number];

/** What is kept of a submission: which batches it is made of, in its order. */
export interface SubmissionData {
  readonly protocol: number;
  readonly version: string;
  readonly pipeline: string;
  readonly fingerprint: string;
  readonly batches: Packed<readonly BatchEntry[]>;
}

/** The same batches in the same order are the same submission. */
export function submissionId(batches: readonly BatchEntry[]): string {
  const content = batches.map(([id]) => id).join('\n');
  return `s${createHash('sha256').update(content).digest('hex').slice(0, 11)}`;
}
