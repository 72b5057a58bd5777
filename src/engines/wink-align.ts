import type { PartOfSpeech, Token } from '../model/layers.ts';
import { normOf } from '../model/words.ts';
import {
  isContraction,
  knownWords,
  type RawDocument,
  readLemma,
  readPos,
  readValue,
  readWord,
} from './wink-model.ts';

/** A piece of an article, as it stands there and as wink-nlp was given it; both are equally long. */
export interface Piece {
  readonly text: string;
  readonly copy: string;
  /** Where the piece starts in the article. */
  readonly offset: number;
  readonly paragraph: number;
}

const otherSpace = /\s/;
const isSpace = (text: string, at: number) => text.charCodeAt(at) === 32 || otherSpace.test(text[at]!);

/** wink-nlp gives no offsets: finds each of its tokens again in the piece and adds it. False where one is not there. */
export function align({ text, copy, offset, paragraph }: Piece, doc: RawDocument, tokens: Token[]): boolean {
  const isSame = text === copy;
  const { sentences, numOfTokens } = doc;
  let sentence = 0;
  let cursor = 0;
  for (let i = 0; i < numOfTokens; i++) {
    const { value, pos, norm, lemma } = wordAt(i, doc);
    if (pos === 'SPACE' || value === '') continue;
    while (cursor < copy.length && isSpace(copy, cursor)) cursor++;
    if (!copy.startsWith(value, cursor)) return false;
    const from = cursor;
    cursor += value.length;
    while (sentence < sentences.length && sentences[sentence]![1] < i) sentence++;
    // wink-nlp's own string where it can be: looked up faster than a slice of the text
    const word = isSame || text.startsWith(value, from) ? value : text.slice(from, cursor);
    tokens.push({
      start: offset + from,
      end: offset + cursor,
      text: word,
      norm: word === value ? norm : normOf(word),
      pos,
      lemma,
      paragraph,
      final: sentence < sentences.length && sentences[sentence]![1] === i,
    });
  }
  return copy.slice(cursor).trim() === '';
}

/** A word as a part of speech, and what follows from the two. */
interface Word {
  readonly value: string;
  readonly pos: PartOfSpeech | 'SPACE';
  readonly norm: string;
  readonly lemma: string;
  /** The same word as another part of speech. */
  readonly other: Word | undefined;
}

/** Words by the number that wink-nlp gives them. */
let words: (Word | undefined)[] = new Array(knownWords).fill(undefined);

/** To be called where numbers come to mean other words. */
export function forgetWords(): void {
  words = words.slice(0, knownWords);
}

function wordAt(index: number, doc: RawDocument): Word {
  // The lemma of a part of a contraction (`ca` in `can't`) depends on the whole.
  if (isContraction(index, doc)) return readAt(index, doc, undefined);
  const number = readWord(index, doc);
  const pos = readPos(index, doc);
  const first = words[number];
  for (let one = first; one !== undefined; one = one.other) if (one.pos === pos) return one;
  while (words.length <= number) words.push(undefined);
  const word = readAt(index, doc, first);
  words[number] = word;
  return word;
}

function readAt(index: number, doc: RawDocument, other: Word | undefined): Word {
  const value = readValue(index, doc);
  const pos = readPos(index, doc) as Word['pos'];
  // `He cannot, they said.`: wink-nlp has no lemma there.
  const lemma = readLemma(index, doc) ?? value.toLowerCase();
  return { value, pos, norm: normOf(value), lemma, other };
}
