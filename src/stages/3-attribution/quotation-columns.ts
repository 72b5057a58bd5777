import type { Sentence, Token } from '../../model/layers.ts';
import type { ArticleColumns } from './article-columns.ts';

/** A mark this far away says nothing any more. */
const reach = 8;
const none = 15;

type QuotationColumns = Pick<ArticleColumns, 'marked' | 'sentenceMarked' | 'markBefore' | 'markBehind'>;

export function quotationColumns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quoted: Int32Array,
  isMark: Uint8Array,
): QuotationColumns {
  const sentenceMarked = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    let inside = 0;
    for (let i = firstToken; i < endToken; i++) if (quoted[i] !== -1) inside++;
    const share = inside === 0 ? 1 : inside >= endToken - firstToken - 1 ? 3 : 2;
    sentenceMarked.fill(share, firstToken, endToken);
  }
  return {
    marked: quoted.map(index => (index === -1 ? 1 : 2)),
    sentenceMarked,
    markBefore: distances(tokens, isMark, 1),
    markBehind: distances(tokens, isMark, -1),
  };
}

/** Tokens since the last mark, reading forwards (1) or backwards (-1), within the paragraph. */
function distances(tokens: readonly Token[], isMark: Uint8Array, direction: 1 | -1): Int32Array {
  const found = new Int32Array(tokens.length).fill(none);
  let distance = reach;
  let paragraph = -1;
  for (let n = 0; n < tokens.length; n++) {
    const i = direction === 1 ? n : tokens.length - 1 - n;
    const own = tokens[i]!.paragraph;
    if (own !== paragraph) distance = reach;
    paragraph = own;
    distance = isMark[i] === 1 ? 0 : distance + 1;
    if (distance < reach) found[i] = distance + 1;
  }
  return found;
}
