import type { WinkToken } from '../../../engines/wink.ts';

/**
 * Mends wink-nlp's cuts: joins double quotation marks typed as two single ones and abbreviations in party tags,
 * and takes `I’m` apart, which it reads as a name.
 */
export function mendTokens(text: string, tokens: readonly WinkToken[]): WinkToken[] {
  const merged: WinkToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last && last.end === token.start && joins(text, last, token)) {
      const whole = { ...last, end: token.end, final: token.final && !isInitial(text, token) };
      merged[merged.length - 1] = isMark(text, token)
        ? whole
        : { ...whole, pos: 'PROPN', lemma: text.slice(last.start, token.end).toLowerCase() };
    } else if (/^I['’]m$/.test(text.slice(token.start, token.end))) merged.push(...splitIm(token));
    else merged.push(token);
  }
  return merged;
}

function joins(text: string, last: WinkToken, token: WinkToken): boolean {
  const before = text.slice(last.start, last.end);
  const after = text.slice(token.start, token.end);
  // ''We met,'' she said
  if (before === after && (after === "'" || after === '`')) return true;
  // (D-N.Y.), Ph.D.: N + . + Y.
  if (/^[A-Z][A-Za-z]?$/.test(before) && after === '.')
    return /^[A-Z]\./.test(text.slice(token.end, token.end + 2));
  return /^(?:[A-Z][A-Za-z]?\.)+$/.test(before) && /^[A-Z]\.$/.test(after);
}

const isMark = (text: string, token: WinkToken) => /^['`]$/.test(text.slice(token.start, token.end));
const isInitial = (text: string, token: WinkToken) => /^[A-Z]?\.$/.test(text.slice(token.start, token.end));

function splitIm(token: WinkToken): WinkToken[] {
  const cut = token.start + 1;
  return [
    { ...token, end: cut, pos: 'PRON', lemma: 'i', final: false },
    { ...token, start: cut, pos: 'AUX', lemma: 'be' },
  ];
}
