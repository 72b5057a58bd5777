import { parse } from 'yaml';
import type { Metadata } from '../model/article.ts';
import { parseDate } from './calendar-date.ts';

/** What stands in front of the text, and what was wrong with it, a sentence each. The text keeps all of it. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
}

/** Keys under which sites and editors write each field, in order of trust. Compared without case, `-` and `_`. */
const keys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  date: ['date', 'published', 'publishdate', 'publisheddate', 'publishedat', 'pubdate', 'datepublished'],
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by'],
  publisher: ['publisher', 'publication', 'outlet', 'source'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'permalink', 'source'],
};

/** Told apart by its look, because `source` and `author` hold addresses on some sites. */
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/** A block longer than this is no front matter but an article between two rules. */
const maximumLength = 50_000;

const none: FrontMatter = { metadata: {}, warnings: [] };

/**
 * Reads the YAML block between `---` lines at the very start of a text. Broken YAML and dates that are none are
 * warnings: the article is still good. Never throws.
 */
export function readFrontMatter(text: string): FrontMatter {
  const head = text.slice(0, maximumLength).replace(/\r\n?/g, '\n');
  // `key:` must follow at once: other texts begin with a rule too.
  const opening = /^---[ \t]*\n(?=\s*(?:#|["']?\w[\w -]*["']?\s?:))/.exec(head);
  if (!opening) return none;
  const body = head.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(body);
  if (!closing) return none;
  try {
    const data: unknown = parse(body.slice(0, closing.index), { logLevel: 'error', maxAliasCount: 20 });
    return isMapping(data) ? readFields(data) : none;
  } catch (error) {
    const [reason] = String((error as Error).message).split('\n');
    return { metadata: {}, warnings: [`The front matter is not valid YAML and was not used: ${reason}`] };
  }
}

function readFields(data: Readonly<Record<string, unknown>>): FrontMatter {
  const given = new Map(
    Object.entries(data).map(([key, value]) => [key.toLowerCase().replace(/[-_ ]/g, ''), value]),
  );
  const first = (field: keyof Metadata) =>
    keys[field]
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
    warnings.push(`The front matter's date "${written}" is no date that can be read; write 2023-07-31.`);
  return { metadata: found, warnings };
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

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
