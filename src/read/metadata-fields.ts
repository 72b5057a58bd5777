import type { Metadata } from '../model/article.ts';
import { parseDate } from './calendar-date.ts';

/** What a set of named values says of an article, and what was wrong with it, a sentence each. */
export interface Fields {
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
}

/** Keys under which sites and editors write each field, in order of trust. Compared by `keyOf`. */
export const metadataKeys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  date: ['date', 'published', 'publishdate', 'publisheddate', 'publishedat', 'pubdate', 'datepublished'],
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by'],
  publisher: ['publisher', 'publication', 'outlet', 'source'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'permalink', 'source'],
};

/** Told apart by its look, because `source` and `author` hold addresses on some sites. */
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/** `publishdate` for `Publish-Date`, `publish_date` and `publish date`. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

/** Date, title, byline, publisher and address among named values; `where` begins the sentences: `The front matter`. */
export function readFields(data: Readonly<Record<string, unknown>>, where: string): Fields {
  const given = new Map(Object.entries(data).map(([key, value]) => [keyOf(key), value]));
  const first = (field: keyof Metadata) =>
    metadataKeys[field]
      .map(key => plainText(given.get(key)))
      .find(value => value !== undefined && address.test(value) === (field === 'url'));
  const warnings: string[] = [];
  const found: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  for (const field of ['title', 'byline', 'publisher', 'url'] as const) {
    const value = first(field);
    if (value) found[field] = value;
  }
  const written = first('date');
  const date = written && parseDate(written);
  if (date) found.date = date;
  else if (written)
    warnings.push(`${where}'s date "${shorten(written)}" is no date that can be read; write 2023-07-31.`);
  return { metadata: found, warnings };
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** `Jane Roe`, from a string, a number, a list of either, or `{ name: Jane Roe }`; undefined for all else. */
function plainText(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || undefined;
  if (typeof value === 'number') return String(value);
  if (depth > 2) return undefined;
  if (Array.isArray(value))
    return value.flatMap(item => plainText(item, depth + 1) ?? []).join(', ') || undefined;
  return isMapping(value) ? plainText(value['name'], depth + 1) : undefined;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
