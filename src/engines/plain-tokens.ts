import type { Token } from '../model/layers.ts';
import { normOf } from '../model/words.ts';

/** Words and single marks, without parts of speech. `offset` is where the piece starts in its article. */
export function plainTokens(piece: string, offset: number, paragraph: number): Token[] {
  return [...piece.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map(({ 0: text, index }) => ({
    start: offset + index,
    end: offset + index + text.length,
    text,
    norm: normOf(text),
    pos: /[\p{L}\p{N}]/u.test(text) ? 'X' : 'PUNCT',
    lemma: text.toLowerCase(),
    paragraph,
    final: /^[.!?]$/.test(text),
  }));
}
