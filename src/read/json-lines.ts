import { InputError } from '../model/errors.ts';
import { type Chosen, chooseColumns, tried } from './columns.ts';
import { decode } from './decode.ts';
import { maximumArticleBytes } from './file-bytes.ts';
import type { Format, InputFile, ReadOptions, UnreadArticle } from './format.ts';
import { type Line, linesOf } from './lines.ts';
import { isMapping } from './metadata-fields.ts';
import { articleOfRow, type Row } from './row-article.ts';
import { sha256 } from './text-file.ts';
import { inUtf8 } from './utf16-chunks.ts';

/** One object a line: `{"id": …, "text": …}` and what else is known of the article. */
export const jsonLines: Format = {
  extensions: ['.jsonl', '.ndjson'],
  summary: 'JSON Lines, one article a line',
  holdsMany: true,
  articles: articlesIn,
};

/** Bad lines at the start of a file, without a good one, after which it is taken for something else. */
const patience = 1000;

async function* articlesIn(
  file: InputFile,
  options: ReadOptions,
): AsyncGenerator<UnreadArticle | InputError> {
  const { maximumBytes = maximumArticleBytes } = options;
  let chosen: Chosen | undefined;
  let lines = 0;
  for await (const line of linesOf(inUtf8(file.chunks()), maximumBytes)) {
    const parsed = parseLine(file, line, maximumBytes);
    if (parsed === null) continue;
    if (++lines === 1 && opensArray(line)) throw overManyLines(file, line.number);
    if (chosen === undefined && lines > patience) throw noArticles(file);
    if (parsed instanceof InputError) {
      yield parsed;
      continue;
    }
    if (chosen && fits(parsed, chosen)) {
      yield articleOfRow(parsed, chosen);
      continue;
    }
    const { onGuess: _, ...quietly } = options; // what was guessed is told of the first object only
    const found = tried(() =>
      chooseColumns(file, Object.keys(parsed.values), chosen ? quietly : options, line.number),
    );
    yield found instanceof InputError ? found : articleOfRow(parsed, found);
    if (!(found instanceof InputError)) chosen ??= found;
  }
  if (lines === 0) {
    throw new InputError('empty', file.path, `${file.path} holds no line; remove it, or put articles in it`);
  }
}

/** False where the object has other keys than the one that the columns were chosen for. */
function fits({ values }: Row, { text, id }: Chosen): boolean {
  return id !== undefined && Object.hasOwn(values, text) && Object.hasOwn(values, id);
}

/** Null for an empty line. */
function parseLine(file: InputFile, { number, bytes }: Line, maximumBytes: number) {
  const { path } = file;
  const wrong = (code: string, what: string) => new InputError(code, path, `${path} ${what}`, number);
  if (bytes === null) {
    return wrong('too-large', `has a line of more than ${maximumBytes / 1e6} MB; write one article a line`);
  }
  const { text, warning } = decode(bytes, number);
  if (text.trim() === '') return null;
  try {
    const values: unknown = JSON.parse(text);
    if (!isMapping(values))
      return wrong('not-json', 'has a line that is no JSON object; write {"id": …, "text": …}');
    return { file, line: number, values, sha256: sha256(bytes), warnings: warning ? [warning] : [] };
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ').slice(0, 120);
    return wrong('not-json', `has a line that is not JSON (${reason}); write one object a line`);
  }
}

/** JSON that is laid out over many lines begins with its bracket alone. */
function opensArray({ bytes }: Line): boolean {
  return bytes !== null && bytes.length < 100 && /^\uFEFF?\s*[[{]\s*$/.test(bytes.toString('utf8'));
}

function overManyLines({ path }: InputFile, line: number): InputError {
  const message = `${path} is JSON over many lines; write one object a line, as jq -c '.[]' does`;
  return new InputError('not-json', path, message, line);
}

function noArticles({ path }: InputFile): InputError {
  const message = `${path} holds no article in its first ${patience} lines; the rest was not read: is it JSON Lines?`;
  return new InputError('not-json', path, message);
}
