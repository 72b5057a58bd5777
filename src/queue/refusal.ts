import { type BatchData, protocol } from './batch-job.ts';

/** What a worker is started with; it crosses into the threads of its sandboxes. */
export interface Setup {
  /** Name or path. */
  readonly pipeline: string;
  readonly fingerprint: string;
  readonly version: string;
  /** Seconds for one article. */
  readonly timeout: number;
}

/** Why a worker must not do a batch, as a sentence; null where it may. Same fingerprint, same records. */
export function refusalOf(batch: BatchData, worker: Setup): string | null {
  const wants = `the batch wants whosaid ${batch.version}, pipeline ${batch.pipeline} (${short(batch.fingerprint)})`;
  const has = `this worker has ${worker.version}, ${worker.pipeline} (${short(worker.fingerprint)})`;
  const remedy = 'start a worker of that version with that --pipeline, or submit again with this one';
  if (batch.protocol !== protocol) {
    return `${wants} and protocol ${batch.protocol}, ${has} and protocol ${protocol}; ${remedy}`;
  }
  return batch.fingerprint === worker.fingerprint ? null : `${wants}, ${has}; ${remedy}`;
}

function short(fingerprint: string): string {
  return String(fingerprint).slice(0, 8);
}
