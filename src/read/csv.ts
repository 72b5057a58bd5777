import { InputError } from '../model/errors.ts';
import { type Chosen, chooseColumns } from './columns.ts';
import { type BrokenRecord, type CsvRecord, csvRecords } from './csv-records.ts';
import { maximumArticleBytes } from './file-bytes.ts';
import type { Format, InputFile, ReadOptions, UnreadArticle } from './format.ts';
import { linesOf } from './lines.ts';
import { articleOfRow } from './row-article.ts';
import { sha256 } from './text-file.ts';
import { inUtf8 } from './utf16-chunks.ts';

/** A table with a header, one article a row; separated by comma, semicolon, tab or bar. */
export const csv: Format = {
  extensions: ['.csv', '.tsv'],
  summary: 'a table with a header, one article a row',
  holdsMany: true,
  articles: articlesIn,
};

/** A table's header, and the columns that are used. */
interface Header {
  readonly names: readonly string[];
  readonly chosen: Chosen;
}

async function* articlesIn(
  file: InputFile,
  options: ReadOptions,
): AsyncGenerator<UnreadArticle | InputError> {
  const { maximumBytes = maximumArticleBytes } = options;
  let header: Header | undefined;
  /** Where quotation marks went wrong, and the last line since then that looked like no row. */
  let broken: (BrokenRecord & { readonly last: number }) | undefined;
  for await (const record of csvRecords(linesOf(inUtf8(file.chunks()), maximumBytes), maximumBytes)) {
    if ('reason' in record) {
      if (!header) throw brokenError(file, { ...record, last: record.line });
      broken = { ...(broken ?? record), last: record.line };
    } else if (!header) header = headerOf(file, record, options);
    else if (broken && !looksWhole(record, header)) broken = { ...broken, last: record.line };
    else {
      if (broken) yield brokenError(file, broken);
      broken = undefined;
      yield articleOf(file, record, header);
    }
  }
  if (broken) yield brokenError(file, broken);
  if (!header)
    throw new InputError('empty', file.path, `${file.path} holds no row; remove it, or put articles in it`);
}

function headerOf(file: InputFile, { fields, line }: CsvRecord, options: ReadOptions): Header {
  const names = fields.map(name => name.trim());
  return { names, chosen: chooseColumns(file, names, options, line) };
}

/** After a broken row come pieces of its text: a row has all its columns, and an id is one word. */
function looksWhole({ fields }: CsvRecord, { names, chosen }: Header): boolean {
  if (fields.length !== names.length) return false;
  return chosen.id === undefined || /^\S+$/.test(fields[names.indexOf(chosen.id)]!);
}

function articleOf(
  file: InputFile,
  record: CsvRecord,
  { names, chosen }: Header,
): UnreadArticle | InputError {
  const { fields, line, bytes, warning } = record;
  if (fields.length > names.length) {
    const message = `${file.path} has a row of ${fields.length} columns below a header of ${names.length}; put texts in quotation marks`;
    return new InputError('not-a-row', file.path, message, line);
  }
  const values: Record<string, string> = {};
  for (const [i, name] of names.entries()) if (fields[i] !== undefined) values[name] ??= fields[i];
  return articleOfRow(
    { file, line, values, sha256: sha256(bytes), warnings: warning ? [warning] : [] },
    chosen,
  );
}

function brokenError({ path }: InputFile, { line, reason, last }: BrokenRecord & { readonly last: number }) {
  const skipped = last > line ? `lines ${line} to ${last} were passed over` : 'it was passed over';
  return new InputError('not-a-row', path, `${path} has ${reason}; ${skipped}: mend it there`, line);
}
