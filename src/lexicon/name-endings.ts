import { readList } from './gazetteer/read-list.ts';
import { nameKey } from './name-key.ts';

/** What a word looks like by its last letters. */
export type Look = 'person' | 'place' | 'word';

/** The lines of endings.txt. */
const kinds: readonly Look[] = ['person', 'place', 'word'];

let looks: ReadonlyMap<string, Look> | null = null;

/**
 * What kind of word the last three letters are typical of (`-ski`: people, `-pur`: places, `-ing`: words), null where
 * they are typical of none. Counted in the gazetteer's lists of names, towns and ordinary words.
 */
export function lookOf(word: string): Look | null {
  looks ??= new Map(
    readList('endings.txt').flatMap((line, i) => line.split('\t').map(ending => [ending, kinds[i]!])),
  );
  return looks.get(nameKey(word).slice(-3)) ?? null;
}
