import { type Entry, loadJson } from './load.ts';

/** What a word beside a name says about the name: who `say`s is no place; what one is `in` is one. */
export type NameCue = 'saying' | 'inside' | 'place-kind' | 'kin' | 'firm';

export interface NameCueEntry extends Entry {
  /** Dictionary form, lower case. */
  readonly word: string;
  readonly cue: NameCue;
}

export const nameCueEntries = loadJson<readonly NameCueEntry[]>('name-cues.json');

/** Dictionary form -> cue. */
export const nameCues: ReadonlyMap<string, NameCue> = new Map(
  nameCueEntries.map(entry => [entry.word, entry.cue]),
);
