import { cityPopulation } from '../../../../lexicon/cities.ts';
import { countryNames } from '../../../../lexicon/countries.ts';
import { landmarks } from '../../../../lexicon/landmarks.ts';
import { knownOrganizations } from '../../../../lexicon/name-words.ts';
import { regions } from '../../../../lexicon/regions.ts';
import { keyOf, type Word } from '../words.ts';
import type { ColumnGroup } from './columns.ts';

/** Longest listed name that is looked for, in words. */
const longest = 5;

/** Where a listed name of one or more words lies over the text: `Sri Lanka`, `Trinidad and Tobago`. */
export const phraseColumns: ColumnGroup = {
  names: ['listed'],
  fill: ({ words }, [listed]) => {
    for (let first = 0; first < words.length; first++) {
      if (!mayOpen(words[first]!)) continue;
      const found = listedFrom(words, first);
      if (!found) continue;
      const { end, kind } = found;
      for (let i = first; i < end; i++) {
        if (listed![i] !== 0) continue;
        const part = end - first === 1 ? 0 : i === first ? 1 : i === end - 1 ? 3 : 2;
        listed![i] = kind * 4 + part;
      }
    }
  },
};

const mayOpen = ({ shape }: Word) => shape === 'capital' || shape === 'caps' || shape === 'initial';

/** The longest listed name that begins at a word. */
function listedFrom(words: readonly Word[], first: number): { end: number; kind: number } | null {
  let end = Math.min(words.length, first + longest);
  while (end > first && words[end - 1]!.sentence !== words[first]!.sentence) end--;
  for (; end > first; end--) {
    const kind = mayOpen(words[end - 1]!) ? kindOf(keyOf(words, { first, end })) : 0;
    if (kind > 0) return { end, kind };
  }
  return null;
}

function kindOf(key: string): number {
  if (countryNames.has(key)) return 1;
  if (regions.has(key)) return 2;
  const organization = knownOrganizations.get(key);
  if (organization) return organization.kind === 'metonym' ? 3 : 4;
  if (landmarks.has(key)) return 5;
  const people = cityPopulation(key);
  return people >= 300_000 ? 6 : people > 0 ? 7 : 0;
}
