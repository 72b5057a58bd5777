import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { dateInName } from '../read/file-name-date.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { isMapping, readFields } from '../read/metadata-fields.ts';
import { rowId } from '../read/row-id.ts';
import { isVisible } from '../read/visible.ts';
import type { Fields } from './json-of-line.ts';

/** The id that a line gives its article, as in a file of rows; null where there is none. */
export function idOf({ id }: Fields): string | null {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && isVisible(id) ? rowId(id) : null;
}

/**
 * The article that a line's object holds: `id`, `text`, optionally `path`, and metadata by the names that front matter
 * knows, at the top or in `metadata`. Half a surrogate pair becomes U+FFFD, which UTF-8 can hold.
 * @throws InputError `no-id`, `no-text` or `empty`
 */
export function articleOfFields(fields: Fields, path: string, line: number): Article {
  const place = `line ${line} of ${path}`;
  const id = idOf(fields);
  if (id === null)
    throw new InputError('no-id', path, `${place} has no "id"; give each article one of its own`, line);
  if (typeof fields['text'] !== 'string') {
    const message = `${place} (id "${id}") has no "text"; put the article's text there, as a string`;
    throw new InputError('no-text', path, message, line);
  }
  const text = wellFormed(fields['text']);
  if (!isVisible(text)) {
    throw new InputError('empty', path, `${place} (id "${id}") has a "text" without any words`, line);
  }
  const frontMatter = readFrontMatter(text);
  const { text: _, metadata: nested, ...rest } = fields;
  const given = readFields({ ...(isMapping(nested) && nested), ...rest }, 'The line');
  const file = typeof fields['path'] === 'string' ? wellFormed(fields['path']) : undefined;
  const date = file && dateInName(basename(file));
  return {
    id,
    text,
    metadata: { ...(date && { date }), ...frontMatter.metadata, ...given.metadata },
    ...(file && { path: file }),
    sha256: createHash('sha256').update(text).digest('hex'),
    warnings: [...frontMatter.warnings, ...given.warnings],
  };
}

/** Half of a surrogate pair, which JSON can spell and UTF-8 cannot hold, as U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
