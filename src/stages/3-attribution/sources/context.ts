import type { Quotation } from '../../../model/layers.ts';
import type { Attribution, Organization, Person, Place, Role } from '../../../model/mentions.ts';
import { bySpan, type Span } from '../../../model/span.ts';
import { firstEndingAfter, firstStartingAt, type TextIndex } from '../text-index.ts';
import type { Introductions } from './introductions.ts';

/** A mention of a named thing and the id of what it names. */
export interface NamedSpan extends Span {
  readonly id: string;
}

/** Everything that the rules read. Nothing in it changes while an article is resolved. */
export interface SourceContext {
  readonly index: TextIndex;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly people: ReadonlyMap<string, Person>;
  readonly roles: readonly Role[];
  /** Head of a title, lower case -> the roles with it, in order. */
  readonly rolesByHead: ReadonlyMap<string, readonly Role[]>;
  readonly rolesOf: ReadonlyMap<string, readonly Role[]>;
  /** Ids of those who wrote the article. */
  readonly authors: readonly string[];
  /** Mentions in reading order. */
  readonly names: readonly NamedSpan[];
  readonly organizations: readonly NamedSpan[];
  readonly places: readonly NamedSpan[];
  readonly isIntroduced: Introductions;
}

/** Mentions of all entities in reading order. */
export function mentionsOf(entities: readonly (Person | Organization | Place)[]): NamedSpan[] {
  return entities
    .flatMap(entity => entity.mentions.map(({ start, end }) => ({ start, end, id: entity.id })))
    .sort(bySpan);
}

/** The values by each of their keys, in order. */
export function groupBy<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** Those of the ordered mentions that lie within the span. */
export function namedWithin(mentions: readonly NamedSpan[], span: Span): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (
    let i = firstStartingAt(mentions, span.start);
    i < mentions.length && mentions[i]!.start < span.end;
    i++
  ) {
    if (mentions[i]!.end <= span.end) found.push(mentions[i]!);
  }
  return found;
}

/** The mention around the offset. Mentions may nest, a few levels at most. */
export function nameAt(mentions: readonly NamedSpan[], offset: number): NamedSpan | null {
  const last = firstStartingAt(mentions, offset + 1) - 1;
  for (let i = last; i >= Math.max(0, last - 2); i--) if (mentions[i]!.end > offset) return mentions[i]!;
  return null;
}

/** True where the offset is inside a quotation: what stands there are the speaker's words. */
export function isQuoted(context: SourceContext, offset: number): boolean {
  const quotation = context.quotations[firstEndingAfter(context.quotations, offset)];
  return quotation !== undefined && quotation.start <= offset;
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
