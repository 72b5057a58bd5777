import { createHash } from 'node:crypto';

/** UTF-16 units of an id that is kept as it is: as a path it must stay below what systems take (4096 bytes). */
const longest = 300;

/** Control characters and halves of characters; and names that lead upwards. */
const unsafe = /[\p{Cc}\p{Cs}]|(?<=^|[/\\])\.{1,2}(?=$|[/\\])/gu;

/**
 * An article's id from a column. It is kept as it is given, so that it can be joined on, but for what no path and no
 * table can hold; one that is too long ends in a mark that tells it apart.
 *
 * @example rowId('../../etc/passwd') === '_/_/etc/passwd'
 */
export function rowId(given: string): string {
  const id = given.trim().replace(unsafe, '_');
  if (id.length <= longest) return id;
  const mark = createHash('sha256').update(given).digest('hex').slice(0, 16);
  return `${id.slice(0, longest - 20).replace(/\p{Cs}$/u, '')}~${mark}`;
}
