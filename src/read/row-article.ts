import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { Chosen } from './columns.ts';
import type { InputFile, UnreadArticle } from './format.ts';
import { isMapping, readFields } from './metadata-fields.ts';
import { rowId } from './row-id.ts';
import { isVisible } from './visible.ts';

/** One article of a file that holds many. */
export interface Row {
  readonly file: InputFile;
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sha256: string;
  readonly warnings: readonly string[];
}

/** Halves of characters by themselves; told in a good text by its having no halves at all, which is quicker. */
const halves = /\p{Cs}/gu;
const anyHalf = /[\ud800-\udfff]/;

/** The article of a row, or why there is none. It is in memory already: rows are not read twice. */
export function articleOfRow(row: Row, { text: textColumn, id, date }: Chosen): UnreadArticle | InputError {
  const { file, line, values, sha256 } = row;
  const { path } = file;
  const given = values[textColumn];
  const wrong = (code: string, what: string) => new InputError(code, path, `${path} ${what}`, line);
  if (given === undefined || given === null)
    return wrong('no-text', `has a row without "${textColumn}"; give it its text`);
  if (typeof given !== 'string')
    return wrong('no-text', `has a row whose "${textColumn}" is no string; give it its text`);
  if (!isVisible(given))
    return wrong('empty', `has a row whose "${textColumn}" is empty; remove it, or give it its text`);
  const warnings = [...row.warnings];
  const text = anyHalf.test(given) ? given.replace(halves, '\uFFFD') : given;
  if (text !== given) warnings.push('Half characters in its text became U+FFFD.');

  const wanted = idOf(id === undefined ? undefined : values[id]);
  const ownId = wanted === undefined ? `${file.id}/${line}` : rowId(wanted);
  if (wanted !== undefined && ownId !== wanted) {
    warnings.push('Its id was changed to one that is good as a path.');
  }
  const { [textColumn]: _, metadata: nested, ...rest } = values;
  const fields = readFields(
    { ...(isMapping(nested) && nested), ...rest, ...(date !== undefined && { date: values[date] }) },
    'The row',
  );
  const article: Article = {
    id: ownId,
    text,
    metadata: fields.metadata,
    path: `${path}:${line}`,
    sha256,
    warnings: [...warnings, ...fields.warnings],
  };
  return { id: ownId, path, line, read: async () => article };
}

/** Undefined where there is none to be had. */
function idOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && isVisible(value) ? value.trim() : undefined;
}
