import { nameCues } from '../../../../lexicon/name-cues.ts';
import { isFirstName } from '../../../../lexicon/personal-names.ts';
import { honorifics, titleWords } from '../../../../lexicon/titles.ts';
import type { Word } from '../words.ts';
import type { ColumnGroup } from './columns.ts';

/** What an article shows, at all places where a word stands, of what it may be. Counts. */
interface Evidence {
  /** With a capital where that says something; in lower case. */
  capital: number;
  lower: number;
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
  lower: 0,
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
  names: ['seen', 'respect', 'speaks', 'stays', 'spot', 'bearer', 'article'],
  fill: ({ words, loud }, columns) => {
    const evidence = gather(words, loud);
    const [seen, respect, speaks, stays, spot, bearer, article] = columns as [Int32Array, ...Int32Array[]];
    words.forEach((word, i) => {
      if (!isCapital(word)) return;
      const e = evidence.get(word.key)!;
      seen[i] = few(e.capital) + 4 * few(e.lower) + 1;
      respect![i] = 1 + (e.honoured > 0 ? 2 : e.titled > 0 ? 1 : 0);
      speaks![i] = 1 + few(e.says);
      stays![i] = 1 + few(e.inside) + 4 * Math.min(e.the, 1);
      spot![i] = 1 + any(e.opens) + 2 * any(e.ends) + 4 * any(e.within);
      bearer![i] = 1 + any(e.named);
      article![i] =
        1 +
        any(e.ends > 0 && e.named > 0) +
        2 * any(e.titled + e.honoured) +
        4 * any(e.inside) +
        8 * any(e.says);
    });
  },
};

const few = (count: number) => Math.min(count, 2);
const any = (count: number | boolean) => (Number(count) > 0 ? 1 : 0);
const isCapital = ({ shape }: Word) => shape === 'capital' || shape === 'caps';

function gather(words: readonly Word[], loud: ReadonlySet<number>): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>();
  const near = (i: number, sentence: number) => (words[i]?.sentence === sentence ? words[i] : undefined);
  words.forEach((word, i) => {
    const capital = isCapital(word);
    if (!capital && word.shape !== 'lower') return;
    let e = all.get(word.key);
    if (!e) {
      e = nothing();
      all.set(word.key, e);
    }
    if (!capital) e.lower++;
    else if (!loud.has(word.sentence)) {
      if (!word.opens) e.capital++;
      addBefore(e, near(i - 1, word.sentence));
      addAfter(e, near(i + 1, word.sentence));
      addRun(e, near(i - 1, word.sentence), near(i + 1, word.sentence));
    }
  });
  return all;
}

function addBefore(e: Evidence, before: Word | undefined): void {
  if (!before) return;
  if (honorifics.has(before.key)) e.honoured++;
  else if (titleWords.has(before.key)) e.titled++;
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
    !titleWords.has(before.key) &&
    (!before.opens || isFirstName(before.text));
  const ahead = after !== undefined && isCapital(after);
  if (behind && ahead) e.within++;
  else if (behind) e.ends++;
  else if (ahead) e.opens++;
  if (behind && isFirstName(before.text)) e.named++;
}
