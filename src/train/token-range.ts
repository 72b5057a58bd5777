import type { Span } from '../model/span.ts';

/** Tokens `[first, end)` that a span touches. Logarithmic time. */
export function tokenRange(
  tokens: readonly Span[],
  { start, end }: Span,
): { readonly first: number; readonly end: number } {
  let first = 0;
  let high = tokens.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else first = middle + 1;
  }
  let behind = first;
  while (behind < tokens.length && tokens[behind]!.start < end) behind++;
  return { first, end: behind };
}
