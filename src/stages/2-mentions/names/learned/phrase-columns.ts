import { type Listed, listedAs } from '../listed.ts';
import { isParticle } from '../word-lists.ts';
import type { Word } from '../words.ts';
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
  const { sentence } = words[first]!;
  let end = first + 1;
  for (let i = end; i < words.length && i < first + longest && words[i]!.sentence === sentence; i++) {
    if (mayOpen(words[i]!)) end = i + 1;
    else if (!mayJoin(words[i]!)) break;
  }
  for (; end > first; end--) {
    const kind = mayOpen(words[end - 1]!) ? kindOf(listedAs(words, first, end)) : 0;
    if (kind > 0) return { end, kind };
  }
  return null;
}

/** What stands within listed names: Trinidad and Tobago, Children's Fund, Rio de Zandar. */
const mayJoin = (word: Word) =>
  word.shape === 'lower'
    ? joins.has(word.key) || isParticle(word)
    : word.text === '&' || word.shape === 'possessive';

const joins: ReadonlySet<string> = new Set(['and', 'of', 'the', 'on', 'for', 'in', 'sur', 'upon']);

function kindOf({ country, region, organization, landmark, population }: Listed): number {
  if (country) return 1;
  if (region) return 2;
  if (organization) return organization.kind === 'metonym' ? 3 : 4;
  if (landmark) return 5;
  return population >= 300_000 ? 6 : population > 0 ? 7 : 0;
}
