import type { QuantityUse } from '../../../lexicon/quantities.ts';
import type { SourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Count } from '../../../model/mentions.ts';
import type { Span } from '../../../model/span.ts';

/** How a description opens: `the`, `this`, `his`, `all`, `another`, `two`/`a`, or nothing. */
export type Lead = 'definite' | 'possessive' | 'universal' | 'other' | 'indefinite' | 'bare';

/** A source's span read as a noun phrase. */
export interface Description {
  readonly lead: Lead;
  /** Lower-cased head word; empty where there is none (`many`, `59 percent`). */
  readonly head: string;
  readonly headSpan: Span | null;
  readonly isProper: boolean;
  readonly noun: SourceNoun | null;
  readonly plural: boolean;
  /** Words before the head without determiner and quantity, lower case. */
  readonly modifiers: readonly string[];
  /** Words after the head, lower case, at most three. */
  readonly tail: readonly string[];
  readonly quantity: { readonly count: Count; readonly use: QuantityUse } | null;
  /** `two of the sources`: a part of what the head names. */
  readonly partitive: boolean;
  /** The words of the owner: `his`, `mr. okoro`. */
  readonly owner: string | null;
  /** What `and` adds: `four officials and | two aides`. */
  readonly and: Description | null;
}

/** True where the head is a word for human beings. */
export function isSpeakerNoun({ noun }: Description): boolean {
  return noun !== null && (noun.kind === 'person' || noun.kind === 'class' || noun.kind === 'spokesperson');
}
