import type { Attribution, Count, Gender, SourceKind } from '../../../model/mentions.ts';
import type { Span } from '../../../model/span.ts';
import type { Description } from './description.ts';

/** One occasion on which the article speaks of a source: an attribution, or a passage that keeps a source unnamed. */
export interface Occasion {
  /** Null where the text names no source. */
  readonly mention: Span | null;
  /** Where it stands in the text: the mention's, else the cue's, else the content's start. */
  readonly at: number;
  /** It is resolved when everything before this offset is. */
  readonly waits: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Null for a passage of anonymity. */
  readonly attribution: Attribution | null;
  /** The attribution in whose content this one stands. */
  readonly outer: Attribution | null;
  /** A passage of the article keeps this very mention unnamed. */
  readonly isWithheld: boolean;
  /** The words of a short mention for looking up, lower case: `he` of `He further`; else empty. */
  readonly words: string;
  /** The mention read as a noun phrase. */
  readonly description: Description | null;
}

/** A source while it is being put together. */
export interface Draft {
  kind: SourceKind;
  people: readonly string[];
  organizations: Set<string>;
  count: Count;
  gender: Gender | null;
  /** How it was first described; null for pronouns and missing mentions. */
  readonly description: Description | null;
  readonly mentions: Span[];
  readonly attributions: Attribution[];
  by: string;
  confidence: number;
}

/** What a rule decides: an earlier source, people, or a new source of a kind. */
export type Decision =
  | { readonly join: Draft }
  | { readonly people: readonly string[] }
  | { readonly kind: SourceKind; readonly count: Count };

/** What has been resolved so far, in text order. */
export interface Past {
  readonly occasion: Occasion;
  readonly draft: Draft;
}
