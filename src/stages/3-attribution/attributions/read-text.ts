import type { Quotation, Token } from '../../../model/layers.ts';
import type { Cue } from '../../../model/mentions.ts';
import { quotedTokens } from '../quoted-tokens.ts';
import type { AttributionInput, Range, Text } from './site.ts';

/** Lays quotations and cues over the tokens, once for all rules. */
export function readText(input: AttributionInput): Text {
  const quoted = quotedTokens(input.tokens, input.quotations);
  return {
    ...input,
    quoted,
    quotationRanges: quotationRanges(quoted, input.quotations),
    cueAt: cueTokens(input.tokens, input.cues),
  };
}

function quotationRanges(quoted: Int32Array, quotations: readonly Quotation[]): Range[] {
  const ranges: Range[] = quotations.map(() => ({ first: 0, end: 0 }));
  for (let i = 0; i < quoted.length; i++) {
    const index = quoted[i]!;
    if (index === -1) continue;
    const range = ranges[index]!;
    ranges[index] = { first: range.end === 0 ? i : range.first, end: i + 1 };
  }
  return ranges;
}

/** For each token the index of the cue in which it stands, or -1. */
function cueTokens(tokens: readonly Token[], cues: readonly Cue[]): Int32Array {
  const cueAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  cues.forEach((cue, index) => {
    while (at < tokens.length && tokens[at]!.start < cue.start) at++;
    for (; at < tokens.length && tokens[at]!.start < cue.end; at++) cueAt[at] = index;
  });
  return cueAt;
}
