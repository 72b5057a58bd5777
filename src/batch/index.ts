export { formatNames } from './exporters-for.ts';
export { type BatchOptions, type BatchSummary, type Progress, runBatch } from './run-batch.ts';
