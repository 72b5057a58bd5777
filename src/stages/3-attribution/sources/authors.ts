import type { Paragraph } from '../../../model/layers.ts';
import { type NamedSpan, namedWithin, unique } from './context.ts';

/** Ids of those who wrote the article: named in a byline or, in an opinion piece, in the note at its end. */
export function findAuthors(
  text: string,
  paragraphs: readonly Paragraph[],
  names: readonly NamedSpan[],
): readonly string[] {
  const bylines = paragraphs.filter(({ kind }) => kind === 'byline');
  const people = unique(bylines.flatMap(line => namedWithin(names, line).map(({ id }) => id)));
  if (people.length > 0) return people;
  // Ana Vale, a lecturer in law, is the author of …
  const last = paragraphs.at(-1);
  const name = last && namedWithin(names, last)[0];
  if (!last || !name || name.start !== last.start) return [];
  return /^[^.]{0,160}\b(?:is|are|was|teaches|writes|lives)\b/.test(text.slice(name.end, last.end))
    ? [name.id]
    : [];
}
