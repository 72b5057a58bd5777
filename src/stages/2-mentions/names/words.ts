import type { PartOfSpeech, Sentence, Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { aloneWords, endOfWord } from './hyphens.ts';
import { isPlain, type Spelling, spellingOf, type WordShape } from './spelling.ts';

export type { WordShape } from './spelling.ts';

/**
 * What names are read from: a token, or several that hyphens hold together (`Yoon-man`, `al-Assad`), without
 * a possessive.
 */
export interface Word extends Span {
  /** Null in plain words until somebody asks. */
  spelling: Spelling | null;
  readonly text: string;
  readonly key: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly shape: WordShape;
  /** Index into the sentences. */
  readonly sentence: number;
  /** No word of its sentence, or of the quotation that it opens, stands before it. */
  readonly opens: boolean;
}

/** The words' keys joined by single spaces. */
export function keyOf(
  words: readonly Word[],
  span: { readonly first: number; readonly end: number },
): string {
  let key = words[span.first]!.key;
  for (let i = span.first + 1; i < span.end; i++) key += ` ${words[i]!.key}`;
  return key;
}

/** Cuts the sentences into words. */
export function readWords(sentences: readonly Sentence[], tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  const isAlone = aloneWords(tokens);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken, endToken } = sentences[sentence]!;
    let opens = true;
    for (let i = firstToken; i < endToken; ) {
      const behind = endOfWord(tokens, i, endToken, isAlone);
      const { lemma, pos, start, text } = tokens[i]!;
      if (behind === i + 1 && isPlain(text)) {
        const { end } = tokens[i]!;
        words.push({
          start,
          end,
          spelling: null,
          text,
          key: text,
          pos,
          lemma,
          shape: 'lower',
          sentence,
          opens,
        });
        opens = false;
        i = behind;
        continue;
      }
      const joined = behind > i + 1;
      const { end } = tokens[behind - 1]!;
      const spelling = spellingOf(joined ? joinTexts(tokens, i, behind) : text);
      const { owner, shape } = spelling;
      const tag = joined ? 'PROPN' : pos;
      const cut = owner === null ? end : start + owner.length;
      words.push(
        wordOf(owner === null ? spelling : spellingOf(owner), start, cut, tag, lemma, sentence, opens),
      );
      if (owner !== null)
        words.push(wordOf(spellingOf(spelling.text.slice(-2)), cut, end, tag, lemma, sentence, false));
      opens = shape === 'mark' && (opens || spelling.opening);
      i = behind;
    }
  }
  return words;
}

function wordOf(
  spelling: Spelling,
  start: number,
  end: number,
  pos: PartOfSpeech,
  lemma: string,
  sentence: number,
  opens: boolean,
): Word {
  const { key, shape, text } = spelling;
  return { start, end, spelling, text, key, pos, lemma, shape, sentence, opens };
}

function joinTexts(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++) text += tokens[i]!.text;
  return text;
}
