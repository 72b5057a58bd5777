import type { Token } from '../../../model/layers.ts';
import { coordinators, isDash, isNominal, isWord } from '../word-classes.ts';
import { isTrailing } from './content-end.ts';
import type { CueSite, Range, Text } from './site.ts';

/** What stands before the cue and its source: back to the sentence's start, or to that of the quotation it ends in. */
export function contentBefore(text: Text, site: CueSite, end: number): Range | null {
  const { tokens, quoted } = text;
  let stop = end;
  while (stop > site.from && quoted[stop - 1] === -1 && isTrailing(tokens[stop - 1]!)) stop--;
  if (stop <= site.from) {
    const before = quoted[site.from - 1];
    return before !== undefined &&
      before !== -1 &&
      tokens[site.from - 1]!.paragraph === tokens[site.from]!.paragraph
      ? text.quotationRanges[before]!
      : null;
  }
  const last = quoted[stop - 1]!;
  let first = site.from;
  if (last !== -1) {
    const quotation = text.quotationRanges[last]!;
    first = quotation.first < site.from ? quotation.first : leadIn(text, site.from, quotation.first);
  } else first = skipOpeners(tokens, site.from, stop);
  return first < stop ? { first, end: stop } : null;
}

/** But “we are closed,” he said: a lone opener stays out; words of the sentence before the quotation are in. */
function leadIn(text: Text, from: number, first: number): number {
  const { tokens, quoted } = text;
  if (tokens[first - 1]?.text === '(') return first;
  const words = tokens.slice(from, first).filter(isWord);
  if (words.length > 1 || quoted[from] !== -1) return skipOpeners(tokens, from, first);
  return words.length === 1 && isNominal(words[0]) ? from : first;
}

/** OSLO (NTB) - | The bridge is closed */
export function skipDateline(tokens: readonly Token[], from: number, end: number): number {
  const opensParagraph = tokens[from - 1]?.paragraph !== tokens[from]!.paragraph;
  if (!opensParagraph || !/^\p{Lu}{2}/u.test(tokens[from]!.text)) return from;
  for (let i = from + 1; i < Math.min(end - 1, from + 12); i++) if (isDash(tokens, i)) return i + 1;
  return from;
}

/** But, And, Meanwhile: the article's own joints. */
function skipOpeners(tokens: readonly Token[], from: number, end: number): number {
  let first = skipDateline(tokens, from, end);
  while (
    first < end - 1 &&
    (coordinators.has(tokens[first]!.norm) ||
      /^(?:however|meanwhile|still|also)$/.test(tokens[first]!.norm) ||
      (first > from && tokens[first]!.text === ','))
  )
    first++;
  return first;
}
