import { isCommonWord } from '../../../lexicon/name-words.ts';
import { isWordShape, perSpelling } from './spelling.ts';
import { isCommon } from './word-lists.ts';
import type { Word } from './words.ts';

/** What the whole article shows about its words, before any name is decided. */
export interface Facts {
  /** Of the keys of words that stand with a capital, those that stand in lower case as well. */
  readonly lower: ReadonlySet<string>;
  /** Keys of words that stand with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** Sentences in which capitals say little: headlines in title case, lines in capitals. */
  readonly loud: ReadonlySet<number>;
}

/** Small words that title case leaves in lower case. */
const small =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|off|on|or|over|per|so|than|that|the|to|up|via|vs|with|after|amid|he|she)$/;

const isSmall = perSpelling(({ key }) => small.test(key));

export function gatherFacts(words: readonly Word[]): Facts {
  const loud = loudSentences(words);
  const capital = new Set<string>();
  const loose = new Set<string>(); // with whatever capitals, wherever
  for (const word of words) {
    if (!isWordShape(word.shape) || word.shape === 'lower') continue;
    loose.add(word.key);
    if (isCapital(word) && !word.opens && !loud.has(word.sentence)) capital.add(word.key);
  }
  return { lower: lowerOf(words, loose), capital, loud };
}

/** Those of the keys that words in lower case bear. Most words bear none of them, which their ends tell. */
function lowerOf(words: readonly Word[], keys: ReadonlySet<string>): ReadonlySet<string> {
  const ends = new Uint8Array(4096);
  for (const key of keys) ends[endsOf(key)] = 1;
  const lower = new Set<string>();
  for (const { key, shape } of words) {
    if (shape === 'lower' && ends[endsOf(key)] === 1 && keys.has(key)) lower.add(key);
  }
  return lower;
}

/** A number below 4096 from a key's length, first and last letter. */
const endsOf = (key: string) =>
  (key.length & 3) | ((key.charCodeAt(0) & 31) << 2) | ((key.charCodeAt(key.length - 1) & 31) << 7);

const isCapital = (word: Word) => word.shape === 'capital' || word.shape === 'caps';

function loudSentences(words: readonly Word[]): ReadonlySet<number> {
  const loud = new Set<number>();
  let first = 0;
  while (first < words.length) {
    const { sentence } = words[first]!;
    let end = first;
    let capitals = 0;
    for (; end < words.length && words[end]!.sentence === sentence; end++)
      if (isCapital(words[end]!)) capitals++;
    if (capitals >= 4 && isLoud(words, first, end, capitals)) loud.add(sentence);
    first = end;
  }
  return loud;
}

/** Of at least four words of weight, five in six with a capital, and ordinary ones among these. */
function isLoud(words: readonly Word[], first: number, end: number, capitals: number): boolean {
  let lowers = 0;
  let ordinary = 0;
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (isCapital(word)) {
      if (isCommon(word) || isCommonWord(word.lemma)) ordinary++;
    } else if (word.shape === 'lower' && !isSmall(word)) lowers++;
    if (capitals < 5 * lowers) return false;
  }
  if (4 * ordinary < capitals) return false;
  return lowers === 0 || words[end - 1]!.text !== '.'; // headlines bear no full stop
}
