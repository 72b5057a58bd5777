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

/** wink-nlp gives no offsets: finds each of its tokens again in the piece. Null where one is not there. */
export function align({ text, copy, offset, paragraph }: Piece, doc: RawDocument): Token[] | null {
  const isSame = text === copy;
  const tokens: Token[] = [];
  const { sentences } = doc;
  let sentence = 0;
  let cursor = 0;
  for (let i = 0; i < doc.numOfTokens; i++) {
    const value = readValue(i, doc);
    const pos = readPos(i, doc) as PartOfSpeech | 'SPACE';
    if (pos === 'SPACE' || value === '') continue;
    while (cursor < copy.length && isSpace(copy, cursor)) cursor++;
    if (!copy.startsWith(value, cursor)) return null;
    const from = cursor;
    cursor += value.length;
    while (sentence < sentences.length && sentences[sentence]![1] < i) sentence++;
    const same = wordAt(i, value, pos, doc);
    const word = isSame ? value : text.slice(from, cursor);
    tokens.push({
      start: offset + from,
      end: offset + cursor,
      text: word,
      norm: word === value ? same.norm : normOf(word),
      pos,
      lemma: same.lemma,
      paragraph,
      final: sentences[sentence]?.[1] === i,
    });
  }
  return copy.slice(cursor).trim() === '' ? tokens : null;
}

/** What follows from a word and its part of speech. */
interface Word {
  readonly pos: PartOfSpeech;
  readonly norm: string;
  readonly lemma: string;
}

/** Words that wink-nlp knows, by their number, each with the part of speech that it had last. */
const words: (Word | undefined)[] = new Array(knownWords).fill(undefined);

function wordAt(index: number, value: string, pos: PartOfSpeech, doc: RawDocument): Word {
  const number = readWord(index, doc);
  // The lemma of a part of a contraction (`ca` in `can't`) depends on the whole.
  const isKnown = number < knownWords && !isContraction(index, doc);
  const known = isKnown ? words[number] : undefined;
  if (known?.pos === pos) return known;
  const word = { pos, norm: normOf(value), lemma: lemmaAt(index, value, doc) };
  if (isKnown) words[number] = word;
  return word;
}

/** `He cannot, they said.`: wink-nlp has none there. */
function lemmaAt(index: number, value: string, doc: RawDocument): string {
  return readLemma(index, doc) ?? value.toLowerCase();
}
