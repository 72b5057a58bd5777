export type { Correction } from './correction.ts';
export { type Corrector, makeCorrector } from './corrector.ts';
export { readCorrections } from './read-corrections.ts';
