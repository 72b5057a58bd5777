import type { Paragraph, Quotation, Sentence, Token } from '../../../model/layers.ts';
import type { Cue } from '../../../model/mentions.ts';
import type { Frame } from '../frame.ts';
import type { VerbForm } from '../verb-group.ts';

/** Tokens `[first, end)`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
}

/** What the rules read: the article's tokens and what stands where. */
export interface Text extends AttributionInput {
  /** Index of the quotation in which a token stands, or -1. */
  readonly quoted: Int32Array;
  /** Tokens of each quotation, from its first mark to its last. */
  readonly quotationRanges: readonly Range[];
  /** Index into `cues` of the cue in which a token stands, or -1. */
  readonly cueAt: Int32Array;
}

/** A cue in its sentence `[from, to)`. */
export interface CueSite extends Range {
  readonly cue: Cue;
  readonly index: number;
  /** Last token of the verb, before a linking preposition. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly form: VerbForm;
  readonly frame: Frame;
}

/** What a rule makes of a cue; ranges are tokens. */
export interface Draft {
  readonly site: CueSite;
  readonly mention: Range | null;
  readonly content: readonly Range[];
  readonly by: string;
}

/** Those ranges that are there. */
export const compact = (ranges: readonly (Range | null)[]): Range[] => ranges.filter(range => range !== null);
