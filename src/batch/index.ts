export type { Extract, Extracted, Extracting, Extractor } from './extract.ts';
export { journalLine } from './journal-line.ts';
export { openPool, type PoolOptions } from './pool.ts';
export { type BatchOptions, type BatchSummary, type Progress, runBatch } from './run-batch.ts';
export type { Tally } from './tally.ts';
