import type { Metadata } from './article.ts';
import type {
  Anonymity,
  Attribution,
  Cue,
  Name,
  Organization,
  Person,
  Place,
  Role,
  Source,
} from './mentions.ts';
import type { Span } from './span.ts';

export type ParagraphKind =
  | 'header'
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'boilerplate';

/** A line of the text with something on it, white space at both ends left out. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark. `paragraph` is an index into the paragraphs layer. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes straightened: for looking words up. */
  readonly norm: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly paragraph: number;
  /** The tokenizer's own guess that a sentence ends with this token. */
  readonly final: boolean;
}

/** A sentence: its tokens are `tokens[firstToken]` up to, not including, `tokens[endToken]`. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Words between quotation marks, marks included. A quotation that runs over paragraphs has one part a paragraph;
 * `closed` is false where the last mark is missing: it then ends with its paragraph.
 */
export interface Quotation extends Span {
  readonly parts: readonly Span[];
  readonly mark: 'double' | 'single';
  readonly closed: boolean;
}

/** Every layer that a stage can provide, in the order of the news pipeline. */
export interface Layers {
  /** The article's paragraphs, each with its kind. */
  readonly paragraphs: readonly Paragraph[];
  /** What the article says of itself, merged with what was known before. */
  readonly metadata: Metadata;
  /** Words and marks with part of speech and lemma. */
  readonly tokens: readonly Token[];
  /** Sentences; none crosses a paragraph. */
  readonly sentences: readonly Sentence[];
  /** Outermost quotations in reading order. */
  readonly quotations: readonly Quotation[];
  /** Mentions of people, places and organisations, each typed, nothing merged. They may nest. */
  readonly names: readonly Name[];
  /** Human beings, one for all their mentions. */
  readonly people: readonly Person[];
  /** Locations, one for all their mentions, tied to a country and GeoNames where that can be known. */
  readonly places: readonly Place[];
  /** Institutions, one for all their mentions. */
  readonly organizations: readonly Organization[];
  /** What the article says that its people are. */
  readonly roles: readonly Role[];
  /** Words that signal that something is attributed. */
  readonly cues: readonly Cue[];
  /** Acts by which the article ascribes words, belief or refusal to somebody; not yet tied to a source. */
  readonly attributions: readonly Attribution[];
  /** Passages in which the article says that a name is withheld. */
  readonly anonymity: readonly Anonymity[];
  /** What stands behind the attributions; each attribution belongs to exactly one source. */
  readonly sources: readonly Source[];
}

export type LayerName = keyof Layers;
