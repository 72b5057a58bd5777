import { hashString } from '../../learn/index.ts';
import type { Layers, Token } from '../../model/layers.ts';
import { nameColumn } from './name-column.ts';
import { quotationColumns } from './quotation-columns.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { verbColumns } from './verb-columns.ts';
import { wordShape } from './word-shape.ts';

/** Layers that the taggers of cues and attributions look at. */
export type TaggedLayers = Pick<
  Layers,
  'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'people' | 'places' | 'organizations'
>;

/** What both taggers read of an article: a value a token in each column; 0 says nothing. */
export interface ArticleColumns {
  /** Index of the token's sentence. */
  readonly sentenceOf: Int32Array;
  /** Index of the quotation in which a token stands, or -1. */
  readonly quoted: Int32Array;
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly ending: Int32Array;
  /** Kind of the paragraph. */
  readonly kind: Int32Array;
  /** Person, place or organisation; begun or going on. */
  readonly name: Int32Array;
  /** 1 outside, 2 inside quotation marks. */
  readonly marked: Int32Array;
  /** How much of the sentence is quoted: 1 nothing, 2 some, 3 all. */
  readonly sentenceMarked: Int32Array;
  /** Quotation marks before and behind, by distance. */
  readonly markBefore: Int32Array;
  readonly markBehind: Int32Array;
  /** Of verbs: how they are built, what follows, and how likely the two make them a cue (1 unknown, 2 to 11). */
  readonly form: Int32Array;
  readonly frame: Int32Array;
  readonly odds: Int32Array;
}

export type ColumnName = Exclude<keyof ArticleColumns, 'sentenceOf' | 'quoted'>;

/** Hash of a word; never 0, which says nothing. */
export const hashOf = (text: string): number => hashString(text) || 1;

/** Lays all columns over an article. Linear in the number of tokens. */
export function readColumns(layers: TaggedLayers): ArticleColumns {
  const { tokens, sentences, paragraphs } = layers;
  const sentenceOf = new Int32Array(tokens.length);
  for (const [s, { firstToken, endToken }] of sentences.entries()) sentenceOf.fill(s, firstToken, endToken);
  const kinds = paragraphs.map(({ kind }) => hashOf(kind));
  const quoted = quotedTokens(tokens, layers.quotations);
  const shapes = new Map<string, number>();
  const shapeOf = (text: string) => {
    const known = shapes.get(text) ?? hashOf(wordShape(text));
    shapes.set(text, known);
    return known;
  };
  return {
    sentenceOf,
    quoted,
    lower: column(tokens, (_, i) => wordValue(tokens, i)),
    lemma: column(tokens, ({ lemma }) => hashOf(lemma)),
    pos: column(tokens, ({ pos }) => hashOf(pos)),
    shape: column(tokens, ({ text }) => shapeOf(text)),
    ending: column(tokens, ({ norm }) => (norm.length > 3 ? hashString(norm, norm.length - 3) || 1 : 0)),
    kind: column(tokens, ({ paragraph }) => kinds[paragraph]!),
    name: nameColumn(layers),
    ...quotationColumns(tokens, sentences, quoted),
    ...verbColumns(tokens, sentences),
  };
}

/** A column filled token by token. */
export function column(tokens: readonly Token[], valueAt: (token: Token, i: number) => number): Int32Array {
  const values = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) values[i] = valueAt(tokens[i]!, i);
  return values;
}

/** Numbers are all alike; a hyphen within a word (early-morning) is no dash. */
function wordValue(tokens: readonly Token[], i: number): number {
  const { norm, start } = tokens[i]!;
  if (isDigit(norm)) return 9;
  return norm === '-' && tokens[i - 1]?.end === start ? 8 : hashOf(norm);
}

const isDigit = (word: string): boolean => word >= '0' && word < ':';
