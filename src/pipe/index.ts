export { type ExportOptions, type ExportSummary, exportJournals } from './export-journals.ts';
export { longestLine, type PipeOptions, pipeLines } from './pipe-lines.ts';
