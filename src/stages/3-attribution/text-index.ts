import type { Sentence, Token } from '../../model/layers.ts';
import { bySpan, type Span } from '../../model/span.ts';

/** Tokens and sentences, found by offset in logarithmic time. */
export interface TextIndex {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the first token that ends after the offset; the number of tokens where there is none. */
  readonly tokenAt: (offset: number) => number;
  /** Token range `[first, end)` that a span touches. */
  readonly tokensIn: (span: Span) => readonly [first: number, end: number];
  /** Index of the sentence at the offset or, between sentences, of the next one. */
  readonly sentenceAt: (offset: number) => number;
}

export function indexText(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): TextIndex {
  const tokenAt = (offset: number) => firstEndingAfter(tokens, offset);
  return {
    text,
    tokens,
    sentences,
    tokenAt,
    tokensIn: span => [tokenAt(span.start), Math.max(tokenAt(span.start), firstStartingAt(tokens, span.end))],
    sentenceAt: offset => firstEndingAfter(sentences, offset),
  };
}

/** Index of the first of the ordered, disjoint spans that ends after the offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return bisect(spans.length, i => spans[i]!.end > offset);
}

/** Index of the first of the ordered spans that starts at the offset or later. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  return bisect(spans.length, i => spans[i]!.start >= offset);
}

/** The spans in order; of two that overlap only the first stays. */
export function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    if (kept.length === 0 || kept.at(-1)!.end <= span.start) kept.push(span);
  }
  return kept;
}

function bisect(length: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
