import { cityPopulation } from '../../../lexicon/cities.ts';
import { countryOf } from '../../../lexicon/countries.ts';
import { nameKey } from '../../../lexicon/name-key.ts';
import { isFirstName } from '../../../lexicon/personal-names.ts';
import type { PartOfSpeech, Sentence, Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';

/**
 * What names are read from: a token, or several that hyphens hold together (`Yoon-man`, `al-Assad`), without
 * a possessive.
 */
export interface Word extends Span {
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

/** `caps` are at least two capitals and nothing else; `initial` is one capital, with or without a full stop. */
export type WordShape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'possessive' | 'mark';

const hyphen = /^[-‐‑–]$/;
/** `NATO-backed`, `London-based`: the name ends at the hyphen. */
const participle =
  /(?:ed|led|based|born|style|run|era|like|wide|made|held|bound|built|area|friendly|educated|occupied|owned|speaking|linked|centric|free|only|level|wing|affiliated|brokered|bred|type|trained)$/;
const arabicArticle = /^(?:[aA]l|[eE]l|[aA]s|[aA]sh|[aA]r|[aA]n|[aA]t|[aA]d|[aA]z|[bB]in|[iI]bn|[aA]bu)$/;

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
  const plain = aloneWords(tokens);
  sentences.forEach((sentence, index) => {
    let opens = true;
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const last = lastOfWord(tokens, i, sentence.endToken, plain);
      const word = wordOf(tokens, i, last, index, opens);
      const possessive = word.shape === 'lower' ? null : splitPossessive(word);
      words.push(...(possessive ?? [word]));
      if (word.shape === 'mark') opens = opens || /^[“"‘'`(:\u2014–-]+$/.test(word.text);
      else opens = false;
      if (/^[“"]$/.test(word.text)) opens = true;
      i = last + 1;
    }
  });
  return words;
}

/** Akuna’s: what the tokenizer leaves together. Null where there is nothing to split. */
function splitPossessive(word: Word): readonly [Word, Word] | null {
  if (!word.text.endsWith('s') || !/[\p{L}.]['’]s$/u.test(word.text)) return null;
  const cut = word.text.length - 2;
  const name = word.text.slice(0, cut);
  const mark = {
    text: word.text.slice(cut),
    key: "'s",
    start: word.start + cut,
    shape: 'possessive',
    opens: false,
  } as const;
  return [
    { ...word, text: name, key: nameKey(name), end: word.start + cut, shape: shapeOf(name) },
    { ...word, ...mark },
  ];
}

/** Texts of the tokens that no hyphen touches. */
function aloneWords(tokens: readonly Token[]): ReadonlySet<string> {
  const alone = new Set<string>();
  tokens.forEach((token, i) => {
    if (!hyphen.test(tokens[i - 1]?.text ?? '') && !hyphen.test(tokens[i + 1]?.text ?? ''))
      alone.add(token.text);
  });
  return alone;
}

function wordOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: number,
  opens: boolean,
): Word {
  const head = tokens[first]!;
  const text =
    first === last
      ? head.text
      : tokens
          .slice(first, last + 1)
          .map(t => t.text)
          .join('');
  return {
    start: head.start,
    end: tokens[last]!.end,
    text,
    key: nameKey(text),
    pos: first === last ? head.pos : 'PROPN',
    lemma: head.lemma,
    shape: shapeOf(text),
    sentence,
    opens,
  };
}

function shapeOf(text: string): WordShape {
  if (/^[a-z]+$/.test(text)) return 'lower';
  if (/^['’]s$/i.test(text) || text === "'" || text === '’') return 'possessive';
  if (/^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text)) return 'initial'; // J., J.R.
  if (/^\p{Lu}[\p{Lu}&]+$/u.test(text)) return 'caps';
  if (/^(?:\p{Lu}|\p{Lt})/u.test(text)) return 'capital';
  // d’Ivoire, al-Assad, iPhone
  if (/^(?:[dlno]['’]|(?:al|el|as|ash|ar|an|at|ad|bin|ibn|de|da)-)\p{Lu}/u.test(text)) return 'capital';
  if (/^\p{L}/u.test(text)) return 'lower';
  if (/^\d/.test(text)) return 'number';
  return 'mark';
}

/** Index of the last token that a hyphen joins to token `i`. */
function lastOfWord(tokens: readonly Token[], i: number, end: number, plain: ReadonlySet<string>): number {
  let last = i;
  while (last + 2 < end && last - i < 8 && holds(tokens, i, last, plain)) last += 2;
  return last;
}

function holds(tokens: readonly Token[], first: number, last: number, plain: ReadonlySet<string>): boolean {
  const [left, mark, right] = [tokens[last]!, tokens[last + 1]!, tokens[last + 2]!];
  if (!hyphen.test(mark.text) || left.end !== mark.start || mark.end !== right.start) return false;
  if (!/^\p{L}/u.test(left.text) || !/^\p{L}/u.test(right.text)) return false;
  const capital = /^\p{Lu}/u.test(tokens[first]!.text);
  if (/^\p{Lu}/u.test(right.text)) {
    if (arabicArticle.test(left.text)) return true;
    if (!capital) return false;
    // Delhi-Mumbai, US-China
    if (isPlace(left.text) && isPlace(right.text)) return false;
    return !(plain.has(left.text) && plain.has(right.text) && !isFirstName(left.text));
  }
  if (!capital) return !/^\p{Lu}/u.test(right.text);
  if (/^(?:[A-Z]\.)+$/.test(left.text) || participle.test(right.text)) return false;
  return !isPlace(left.text) && !/^\p{Lu}{2,}$/u.test(left.text);
}

/** A place, not a first name. */
function isPlace(text: string): boolean {
  return countryOf(text) !== null || (!isFirstName(text) && cityPopulation(nameKey(text)) >= 300_000);
}
