import type { Token } from '../../model/layers.ts';
import { questionWords, spanWords, timeWords } from './word-classes.ts';

const lead = new Set(['on', 'late', 'early', 'last', 'this', 'earlier']);

const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (timeWords.has(token.norm) || spanWords.has(token.norm));

/** The first token behind adverbs and words of time: said late on Tuesday | that; vowed again | to resign. */
export function behindTime(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at]!;
    if (timeWords.has(token.norm) || isTimeLead(tokens, at, limit)) at++;
    else if (token.pos === 'ADV' && token.norm !== 'not' && !questionWords.has(token.norm)) at++;
    else if (spanWords.has(token.norm) && at > from && lead.has(tokens[at - 1]!.norm)) at++;
    else break;
  }
  return at;
}

/** on Monday, last week, late on Monday */
function isTimeLead(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!lead.has(tokens[at]!.norm)) return false;
  if (at + 1 < limit && isTime(tokens[at + 1])) return true;
  return at + 2 < limit && lead.has(tokens[at + 1]!.norm) && isTime(tokens[at + 2]);
}
