import { type Entry, loadJson } from './load.ts';

/** Points for each type; "no name" has none. */
export type Points = readonly [person: number, place: number, organization: number];

/** A feature's points, for names of one word and of several. */
export interface NameWeight extends Entry {
  readonly feature: string;
  readonly one?: Points;
  readonly many?: Points;
  /** What of that was added by hand. */
  readonly raised?: { readonly one?: Points; readonly many?: Points };
}

/**
 * How much each feature of a candidate speaks for a person, a place, an organization. Fitted by logistic regression
 * (`scripts/fit-name-weights.mjs`) on openly licensed corpora (GUM, WikiGold, GMB sample), rounded, and a few raised by
 * hand where those hold too little news.
 */
export const nameWeightEntries = loadJson<readonly NameWeight[]>('name-weights.json');
