import type { Layers, Token } from '../../model/layers.ts';
import { nameColumn } from './name-column.ts';
import { quotationColumns } from './quotation-columns.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { verbColumns } from './verb-columns.ts';
import { hashOf, wordValues } from './word-values.ts';

/** Layers that the taggers of cues and attributions look at. */
export type TaggedLayers = Pick<
  Layers,
  'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'people' | 'places' | 'organizations'
>;

const layerNames = [
  'paragraphs',
  'tokens',
  'sentences',
  'quotations',
  'people',
  'places',
  'organizations',
] as const satisfies readonly (keyof TaggedLayers)[];

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
  /** The word where it may tie a cue to its content, else 0. */
  readonly link: Int32Array;
  /** 1 for a quotation mark. */
  readonly isMark: Uint8Array;
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

export type ColumnName = Exclude<keyof ArticleColumns, 'sentenceOf' | 'quoted' | 'link' | 'isMark'>;

/** The columns of the last articles, for as long as their tokens live: two stages read the same ones. */
const known = new WeakMap<
  readonly Token[],
  { readonly layers: TaggedLayers; readonly columns: ArticleColumns }
>();

/** Lays all columns over an article, once for the same layers. Linear in the number of tokens. */
export function readColumns(layers: TaggedLayers): ArticleColumns {
  const before = known.get(layers.tokens);
  if (before && layerNames.every(name => before.layers[name] === layers[name])) return before.columns;
  const columns = layColumns(layers);
  known.set(layers.tokens, { layers, columns });
  return columns;
}

function layColumns(layers: TaggedLayers): ArticleColumns {
  const { tokens, sentences, paragraphs } = layers;
  const sentenceOf = new Int32Array(tokens.length);
  for (let s = 0; s < sentences.length; s++)
    sentenceOf.fill(s, sentences[s]!.firstToken, sentences[s]!.endToken);
  const quoted = quotedTokens(tokens, layers.quotations);
  const words = wordColumns(tokens);
  return {
    sentenceOf,
    quoted,
    ...words,
    kind: kindColumn(tokens, paragraphs),
    name: nameColumn(layers),
    ...quotationColumns(tokens, sentences, quoted, words.isMark),
    ...verbColumns(tokens, sentences),
  };
}

type WordColumns = Pick<ArticleColumns, 'lower' | 'lemma' | 'pos' | 'shape' | 'ending' | 'link' | 'isMark'>;

function wordColumns(tokens: readonly Token[]): WordColumns {
  const { length } = tokens;
  const columns = {
    lower: new Int32Array(length),
    lemma: new Int32Array(length),
    pos: new Int32Array(length),
    shape: new Int32Array(length),
    ending: new Int32Array(length),
    link: new Int32Array(length),
    isMark: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) {
    const values = wordValues(tokens[i]!);
    columns.lower[i] = isInnerHyphen(tokens, i) ? 8 : values.lower;
    columns.lemma[i] = values.lemma;
    columns.pos[i] = values.pos;
    columns.shape[i] = values.shape;
    columns.ending[i] = values.ending;
    columns.link[i] = values.link;
    if (values.isMark) columns.isMark[i] = 1;
  }
  return columns;
}

/** A hyphen within a word (early-morning) is no dash. */
const isInnerHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' && tokens[i - 1]?.end === tokens[i]!.start;

function kindColumn(tokens: readonly Token[], paragraphs: TaggedLayers['paragraphs']): Int32Array {
  const kinds = paragraphs.map(({ kind }) => hashOf(kind));
  const values = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) values[i] = kinds[tokens[i]!.paragraph]!;
  return values;
}
