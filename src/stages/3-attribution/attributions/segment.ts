import type { Token } from '../../../model/layers.ts';
import { dashes, isNominal } from '../word-classes.ts';
import type { Text } from './site.ts';

/** First token behind the last comma, quotation, dash or semicolon before `end`. */
export function segmentStart(text: Text, floor: number, end: number): number {
  const { tokens, quoted } = text;
  let depth = 0;
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (token.text === ')' || token.text === ']') depth++;
    else if (token.text === '(' || token.text === '[') depth--;
    if (depth > 0) continue;
    if (depth < 0) return i + 1;
    if (token.text === ',' && isThousands(tokens, i)) continue;
    if (/^[,;:…]$/.test(token.text) || dashes.has(token.text)) return i + 1;
    if (token.text === '-' && tokens[i - 1]?.end !== token.start) return i + 1;
    if (/^[?!]$/.test(token.text) || (token.text === '.' && tokens[i + 1]?.start !== token.end)) return i + 1;
    if (quoted[i] !== -1 && quoted[end - 1] === -1 && quoted[i] !== quoted[i + 1] && endsStatement(tokens, i))
      return i + 1;
  }
  return floor;
}

const isThousands = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;

/** “We are closed,” the closing mark has punctuation before it: no nickname. */
const endsStatement = (tokens: readonly Token[], i: number): boolean =>
  /[,.?!…—]/.test(tokens[i - 1]?.text ?? ',');

export function endsPhrase(token: Token): boolean {
  return (
    isNominal(token) ||
    token.text === ')' ||
    token.pos === 'VERB' ||
    token.pos === 'ADV' ||
    /^['"”’%.]/.test(token.text)
  );
}
