import { hashString } from '../../learn/index.ts';
import type { Token } from '../../model/layers.ts';
import { recentWords } from '../../model/recent-words.ts';
import { wordShape } from './word-shape.ts';

/** What the columns say of a word wherever it stands. */
export interface WordValues {
  readonly lower: number;
  readonly lemma: number;
  readonly pos: number;
  readonly shape: number;
  /** Last three letters; 0 for short words. */
  readonly ending: number;
  /** The word itself where it ties a cue to its content, else 0. */
  readonly link: number;
  readonly isMark: boolean;
}

const links = new Set('that to : whether how what about for of on with by in if'.split(' '));
const marks = new Set(['"', '“', '”', "''", '``', '«', '»', '„']);

interface Known extends WordValues {
  readonly tag: Token['pos'];
  readonly base: string;
  /** The same letters as another part of speech. */
  readonly other: Known | undefined;
}

const known = recentWords<Known>();

/** Worked out once for each word, not each time that it occurs. */
export function wordValues(token: Token): WordValues {
  const first = known.get(token.text);
  for (let one = first; one !== undefined; one = one.other)
    if (one.tag === token.pos && one.base === token.lemma) return one;
  const values = read(token, first);
  known.set(token.text, values);
  return values;
}

function read({ text, norm, pos, lemma }: Token, other: Known | undefined): Known {
  return {
    lower: isDigit(norm) ? 9 : hashOf(norm),
    lemma: hashOf(lemma),
    pos: hashOf(pos),
    shape: hashOf(wordShape(text)),
    ending: norm.length > 3 ? hashString(norm, norm.length - 3) || 1 : 0,
    link: links.has(norm) ? hashOf(norm) : 0,
    isMark: marks.has(text),
    tag: pos,
    base: lemma,
    other,
  };
}

/** Hash of a word; never 0, which says nothing. */
export const hashOf = (text: string): number => hashString(text) || 1;

/** Numbers are all alike. */
const isDigit = (word: string): boolean => word >= '0' && word < ':';
