import type { RunTable } from './define.ts';
import { peopleAll } from './people-all.ts';
import { placesAll } from './places-all.ts';
import { sourcesByOutlet } from './sources-by-outlet.ts';

/** The tables over a whole run. */
export const runTables: readonly RunTable[] = [peopleAll, placesAll, sourcesByOutlet];

export type { Gatherer, RunTable } from './define.ts';
export { type GatheredPlace, gatherPlaces } from './places-all.ts';
