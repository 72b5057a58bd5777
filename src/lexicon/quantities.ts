import { type Entry, loadJson } from './load.ts';

/**
 * `number` counts what follows; `multiplier` multiplies a number before it (`two dozen`); `noun` and `portion` count
 * what follows `of`; `several` is a few, `open` is many, `vague` has no upper end; `bound` changes the number after it; `article` is one.
 */
export type QuantityUse =
  | 'number'
  | 'multiplier'
  | 'noun'
  | 'portion'
  | 'several'
  | 'open'
  | 'vague'
  | 'article'
  | 'bound';

export interface QuantityEntry extends Entry {
  /** Lower case; several words joined by a space. */
  readonly phrase: string;
  readonly use: QuantityUse;
  readonly bound?: 'above' | 'from' | 'to' | 'below' | 'near';
  readonly min: number | null;
  readonly max: number | null;
}

export const quantityEntries = loadJson<readonly QuantityEntry[]>('quantities.json');

/** Lower-cased phrase -> what it says. */
export const quantities: ReadonlyMap<string, QuantityEntry> = new Map(
  quantityEntries.map(entry => [entry.phrase, entry]),
);

/** Words with which a phrase begins: no other needs to be looked up. */
export const quantityStarts: ReadonlySet<string> = new Set(
  quantityEntries.flatMap(({ phrase }) => [phrase.split(' ')[0]!, phrase.split('-')[0]!]),
);
