import type { PersonRecord, SourceRecord } from '../../model/record.ts';
import { fold } from '../fold.ts';
import { list } from './list.ts';
import { pick } from './lookup.ts';

/**
 * The words that tell most of who a source is: the longest of its mentions, unless the names of its people are longer
 * (`Ines Okafor` rather than `she`); its kind where the text has no words for it.
 */
export function describeSource(source: SourceRecord, people: ReadonlyMap<string, PersonRecord>): string {
  const names = list(pick(source.people, people).map(person => person.name));
  const mentions = source.mentions.map(mention => fold(mention.text));
  const longest = [...mentions, names ?? ''].reduce(
    (best, text) => (text.length > best.length ? text : best),
    '',
  );
  return longest === '' ? source.kind : longest;
}

/** The same for one source after the other, each described once. */
export function sourceDescriber(people: ReadonlyMap<string, PersonRecord>): (source: SourceRecord) => string {
  const known = new Map<string, string>();
  return source => {
    const description = known.get(source.id) ?? describeSource(source, people);
    known.set(source.id, description);
    return description;
  };
}
