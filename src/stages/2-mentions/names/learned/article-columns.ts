import { nameCues } from '../../../../lexicon/name-cues.ts';
import { inTitle, isFirst, isHonorific } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { ColumnGroup } from './columns.ts';

/** What an article shows, at all places where a word stands, of what it may be. Counts. */
interface Evidence {
  /** With a capital where that says something. */
  capital: number;
  /** Behind a title, an honorific, a preposition of place, `the`, a first name. */
  titled: number;
  honoured: number;
  inside: number;
  the: number;
  named: number;
  /** Before a verb of saying; before a possessive. */
  says: number;
  owns: number;
  /** First, last and in the middle of a run of capitalised words. */
  opens: number;
  ends: number;
  within: number;
}

const nothing = (): Evidence => ({
  capital: 0,
  titled: 0,
  honoured: 0,
  inside: 0,
  the: 0,
  named: 0,
  says: 0,
  owns: 0,
  opens: 0,
  ends: 0,
  within: 0,
});

/** The rest of the article: a surname is known from where its full name stands. */
export const articleColumns: ColumnGroup = {
  names: ['seen', 'stays', 'spot', 'article'],
  fill: ({ words, facts }, columns) => {
    const [seen, stays, spot, article] = columns as [Int32Array, Int32Array, Int32Array, Int32Array];
    const evidence = gather(words, facts.loud);
    for (const [i, e] of evidence) {
      const { key } = words[i]!;
      seen[i] = few(e.capital) + 4 * any(facts.lower.has(key)) + 1;
      stays[i] = 1 + few(e.inside) + 4 * Math.min(e.the, 1);
      spot[i] = 1 + any(e.opens) + 2 * any(e.ends) + 4 * any(e.within);
      article[i] =
        1 +
        any(e.ends > 0 && e.named > 0) +
        2 * any(e.titled + e.honoured) +
        4 * any(e.inside) +
        8 * any(e.says);
    }
  },
};

const few = (count: number) => Math.min(count, 2);
const any = (count: number | boolean) => (Number(count) > 0 ? 1 : 0);
const isCapital = ({ shape }: Word) => shape === 'capital' || shape === 'caps';

/** For each word with a capital, by its index, what the article shows of all words of its key. */
function gather(words: readonly Word[], loud: ReadonlySet<number>): (readonly [number, Evidence])[] {
  const all = new Map<string, Evidence>();
  const found: (readonly [number, Evidence])[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isCapital(word)) continue;
    let e = all.get(word.key);
    if (!e) {
      e = nothing();
      all.set(word.key, e);
    }
    found.push([i, e]);
    if (loud.has(word.sentence)) continue;
    const before = words[i - 1]?.sentence === word.sentence ? words[i - 1] : undefined;
    const after = words[i + 1]?.sentence === word.sentence ? words[i + 1] : undefined;
    if (!word.opens) e.capital++;
    addBefore(e, before);
    addAfter(e, after);
    addRun(e, before, after);
  }
  return found;
}

function addBefore(e: Evidence, before: Word | undefined): void {
  if (!before) return;
  if (isHonorific(before)) e.honoured++;
  else if (inTitle(before)) e.titled++;
  if (nameCues.get(before.key) === 'inside') e.inside++;
  if (before.key === 'the') e.the++;
}

function addAfter(e: Evidence, after: Word | undefined): void {
  if (!after) return;
  if (after.shape === 'lower' && nameCues.get(after.lemma) === 'saying') e.says++;
  if (after.shape === 'possessive') e.owns++;
}

function addRun(e: Evidence, before: Word | undefined, after: Word | undefined): void {
  const behind =
    before !== undefined &&
    (isCapital(before) || before.shape === 'initial') &&
    !inTitle(before) &&
    (!before.opens || isFirst(before));
  const ahead = after !== undefined && isCapital(after);
  if (behind && ahead) e.within++;
  else if (behind) e.ends++;
  else if (ahead) e.opens++;
  if (behind && isFirst(before)) e.named++;
}
