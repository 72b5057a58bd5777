import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article } from '../model/article.ts';
import type { ErrorRecord } from '../model/error-record.ts';

/*
 * What stands in the queue. Articles and results are packed: they take a fifth of the room, and no NUL or half
 * character in an article can upset a store's own JSON.
 */

/** Raised when a job of an older whosaid could be misread. */
export const protocol = 1;

/** Any JSON, as base64 of gzip. */
export type Packed<T> = string & { readonly packed?: T };

/** An article, or what stands for one that could not be read. */
export type BatchItem = Article | ErrorRecord;

/** A job: some articles of one submission, in its order. */
export interface BatchData {
  readonly protocol: number;
  /** Of the whosaid that submitted it. */
  readonly version: string;
  /** Name of the pipeline, for people; the fingerprint decides. */
  readonly pipeline: string;
  readonly fingerprint: string;
  readonly items: Packed<readonly BatchItem[]>;
}

/** A job's result: its lines for the journal, one an item, in order. */
export type BatchResult = Packed<string>;

/** What a worker leaves at a job that is not for it. */
export interface Refusal {
  readonly refused: string;
  /** How often. */
  readonly times: number;
}

export function isErrorRecord(item: BatchItem): item is ErrorRecord {
  return 'schema' in item;
}

/** The same articles for the same pipeline are the same job, whoever submits them. */
export function batchId(fingerprint: string, items: readonly BatchItem[]): string {
  const content = `${protocol}\n${fingerprint}\n${JSON.stringify(items)}`;
  return `batch-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`;
}

export function pack<T>(value: T): Packed<T> {
  return gzipSync(JSON.stringify(value)).toString('base64');
}

export function unpack<T>(packed: Packed<T>): T {
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as T;
}
