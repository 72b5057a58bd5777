export { diffRecords, type FieldChange, type LayerDiff } from './diff/diff-records.ts';
export { formatDiff } from './diff/format-diff.ts';
export { formatScores } from './format-scores.ts';
export { type Measure, measures } from './measures.ts';
export { readRecord } from './read-record.ts';
export { scoreFolders } from './score-folders.ts';
export { type RecordPair, type ScoreLine, type Scores, scoreRecords } from './score-records.ts';
