import type { Token } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { normOf } from '../model/words.ts';
import { plainTokens } from './plain-tokens.ts';
import { align, forgetWords } from './wink-align.ts';
import { forgetNewWords, readRaw } from './wink-model.ts';

/*
 * The door to wink-nlp: tokens, parts of speech, lemmas, sentence ends, each token at its place in the article. A piece
 * in which a token is not found again is cut by a plain rule instead.
 */

/** Code units handed to wink-nlp at once; longer paragraphs are cut at white space. */
const maxPiece = 20_000;
/** wink-nlp's time grows with the square of a token's length, so longer runs without white space stay whole. */
const maxRun = 120;

const space = /\s/;
// `\S*` apart: a single open-ended repetition overflows on a run of millions.
const longRun = new RegExp(`\\S{${maxRun}}\\S*`, 'g');

/**
 * Tokens of an article's paragraphs, in order. They are the same for the same article, whatever was read before.
 * Never throws.
 */
export function winkTokens(article: string, paragraphs: readonly Span[]): Token[] {
  if (forgetNewWords()) forgetWords();
  const tokens: Token[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const text = article.slice(start, end);
    let from = 0;
    for (const run of longRuns(text)) {
      readPieces(text, from, run.start, start, index, tokens);
      tokens.push(runToken(text.slice(run.start, run.end), start + run.start, index));
      from = run.end;
    }
    readPieces(text, from, text.length, start, index, tokens);
  }
  return tokens;
}

function runToken(text: string, start: number, paragraph: number): Token {
  const end = start + text.length;
  return {
    start,
    end,
    text,
    norm: normOf(text),
    pos: 'X',
    lemma: text.toLowerCase(),
    paragraph,
    final: false,
  };
}

function longRuns(text: string): Span[] {
  if (!isLongWithoutBlank(text)) return [];
  return [...text.matchAll(longRun)].map(m => ({ start: m.index, end: m.index + m[0].length }));
}

/** From blank to blank, in long steps: says no for nearly all text, and never wrongly. */
function isLongWithoutBlank(text: string): boolean {
  for (let from = 0; text.length - from >= maxRun; ) {
    const blank = text.lastIndexOf(' ', from + maxRun - 1);
    if (blank < from) return true;
    from = blank + 1;
  }
  return false;
}

function readPieces(
  text: string,
  from: number,
  to: number,
  offset: number,
  paragraph: number,
  tokens: Token[],
): void {
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + maxPiece);
    while (end < to && end > start + maxPiece - 2 * maxRun && !space.test(text[end]!)) end--;
    const piece = text.slice(start, end);
    readPiece(piece, offset + start, paragraph, tokens);
    start = end;
  }
}

function readPiece(text: string, offset: number, paragraph: number, tokens: Token[]): void {
  if (text.trim() === '') return;
  const copy = shadow(text);
  const before = tokens.length;
  if (align({ text, copy, offset, paragraph }, readRaw(copy), tokens)) return;
  tokens.length = before;
  for (const token of plainTokens(text, offset, paragraph)) tokens.push(token);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
const dropped = /[\u0000-\u0008\u000e-\u001f\ufeff]/g;

/** Same length as the text: an apostrophe within a word made straight (`I’m`), and what wink-nlp drops made a space. */
function shadow(text: string): string {
  const straight = text.includes('’') ? text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'") : text;
  return straight.replace(dropped, ' ');
}
