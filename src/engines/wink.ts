import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../model/layers.ts';
import type { Span } from '../model/span.ts';

/*
 * The door to wink-nlp: tokens, parts of speech, lemmas, sentence ends. wink-nlp gives no offsets, so each token is
 * found again in the text, character by character; a piece in which that fails is cut by a plain rule instead.
 */

/** A token as wink-nlp sees it, at its place in the text. */
export interface WinkToken extends Span {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** wink-nlp ends a sentence here. */
  readonly final: boolean;
}

interface Wink {
  readonly readDoc: (text: string) => WinkDoc;
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'span', unknown>>;
}
interface WinkDoc {
  readonly tokens: () => { readonly out: (its: unknown) => string[] };
  readonly sentences: () => { readonly out: (its: unknown) => [number, number][] };
}

// wink-nlp is CommonJS; sentence boundaries and parts of speech are all that its pipe needs to do.
const require = createRequire(import.meta.url);
const wink: Wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);

/** Code units handed to wink-nlp at once; longer paragraphs are cut at white space. */
const maxPiece = 20_000;
/** wink-nlp's time grows with the square of a token's length, so longer runs without white space stay whole. */
const maxRun = 120;

const space = /\s/;
// `\S*` apart: a single open-ended repetition overflows on a run of millions.
const longRun = new RegExp(`\\S{${maxRun}}\\S*`, 'g');

/** Tokens of `text` within the span, in order; offsets are into `text`. Never throws. */
export function winkTokens(text: string, span: Span): WinkToken[] {
  const tokens: WinkToken[] = [];
  let from = span.start;
  for (const run of longRuns(text, span)) {
    readPieces(text, from, run.start, tokens);
    tokens.push({ ...run, pos: 'X', lemma: text.slice(run.start, run.end).toLowerCase(), final: false });
    from = run.end;
  }
  readPieces(text, from, span.end, tokens);
  return tokens;
}

function longRuns(text: string, span: Span): Span[] {
  if (span.end - span.start < maxRun) return [];
  const slice = text.slice(span.start, span.end);
  return [...slice.matchAll(longRun)].map(m => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));
}

function readPieces(text: string, from: number, to: number, tokens: WinkToken[]): void {
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + maxPiece);
    while (end < to && end > start + maxPiece - 2 * maxRun && !space.test(text[end]!)) end--;
    tokens.push(...readPiece(text, start, end));
    start = end;
  }
}

function readPiece(text: string, start: number, end: number): WinkToken[] {
  const piece = text.slice(start, end);
  if (piece.trim() === '') return [];
  return align(piece, start) ?? plainTokens(piece, start);
}

/** Same length as the text: an apostrophe within a word made straight (`I’m`), and what wink-nlp drops made a space. */
function shadow(piece: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
  return piece.replace(/(?<=\p{L})’(?=\p{L})/gu, "'").replace(/[\u0000-\u0008\u000e-\u001f\ufeff]/g, ' ');
}

function align(piece: string, offset: number): WinkToken[] | null {
  const copy = shadow(piece);
  const doc = wink.readDoc(copy);
  const values = doc.tokens().out(wink.its.value);
  const parts = doc.tokens().out(wink.its.pos);
  const lemmas = doc.tokens().out(wink.its.lemma);
  const finals = new Set(
    doc
      .sentences()
      .out(wink.its.span)
      .map(([, last]) => last),
  );
  const tokens: WinkToken[] = [];
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (parts[i] === 'SPACE' || value === '') continue;
    while (cursor < copy.length && space.test(copy[cursor]!)) cursor++;
    if (!copy.startsWith(value, cursor)) return null;
    const start = offset + cursor;
    cursor += value.length;
    tokens.push({
      start,
      end: offset + cursor,
      pos: parts[i] as PartOfSpeech,
      lemma: lemmas[i] ?? value.toLowerCase(), // He cannot, they said: wink-nlp has none there
      final: finals.has(i),
    });
  }
  return copy.slice(cursor).trim() === '' ? tokens : null;
}

/** Words and single marks, without parts of speech. */
function plainTokens(piece: string, offset: number): WinkToken[] {
  return [...piece.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map(m => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    pos: /[\p{L}\p{N}]/u.test(m[0]) ? 'X' : 'PUNCT',
    lemma: m[0].toLowerCase(),
    final: /^[.!?]$/.test(m[0]),
  }));
}
