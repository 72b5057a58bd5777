import { readList } from './gazetteer/read-list.ts';
import { nameKey } from './name-key.ts';

/** What a word looks like by its last letters. */
export type Look = 'person' | 'place' | 'word';

/** How many words of a list must end so before the ending says anything. */
const enough = 6;
/** How many times likelier the ending must be among one kind than among both others. */
const clear = 2.5;

let looks: ReadonlyMap<string, Look> | null = null;

/**
 * What kind of word the last three letters are typical of (`-ski`: people, `-pur`: places, `-ing`: words), null where
 * they are typical of none. Counted in the gazetteer's lists of names, towns and ordinary words.
 */
export function lookOf(word: string): Look | null {
  looks ??= countEndings();
  return looks.get(nameKey(word).slice(-3)) ?? null;
}

function countEndings(): ReadonlyMap<string, Look> {
  const kinds: readonly (readonly [Look, readonly string[]])[] = [
    ['person', [...readList('last-names.txt'), ...readList('first-names.txt')]],
    ['place', readList('cities.tsv').map(line => nameKey(line.slice(0, line.indexOf('\t'))))],
    ['word', readList('common-words.txt')],
  ];
  const shares = new Map<string, { readonly counts: number[]; readonly shares: number[] }>();
  kinds.forEach(([, words], kind) => {
    for (const word of words) {
      if (word.length < 5) continue;
      const ending = word.slice(-3);
      let entry = shares.get(ending);
      if (!entry) {
        entry = { counts: [0, 0, 0], shares: [0, 0, 0] };
        shares.set(ending, entry);
      }
      entry.counts[kind]!++;
      entry.shares[kind]! += 1 / words.length;
    }
  });
  const typical = new Map<string, Look>();
  for (const [ending, entry] of shares) {
    const best = entry.shares.indexOf(Math.max(...entry.shares));
    const rest = entry.shares.reduce((sum, share) => sum + share, 0) - entry.shares[best]!;
    if (entry.counts[best]! >= enough && entry.shares[best]! > clear * rest)
      typical.set(ending, kinds[best]![0]);
  }
  return typical;
}
