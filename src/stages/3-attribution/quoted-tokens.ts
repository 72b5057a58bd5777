import type { Quotation, Token } from '../../model/layers.ts';

/** For each token the index of the quotation in which it stands, marks included, or -1. */
export function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const quoted = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  quotations.forEach((quotation, index) => {
    for (const part of quotation.parts) {
      while (at < tokens.length && tokens[at]!.start < part.start) at++;
      for (; at < tokens.length && tokens[at]!.start < part.end; at++) quoted[at] = index;
    }
  });
  return quoted;
}
