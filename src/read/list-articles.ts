import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../model/errors.ts';
import { articleId } from './article-id.ts';
import { fileChunks } from './file-bytes.ts';
import { fromFileSystem } from './file-system-error.ts';
import { findFiles } from './find-files.ts';
import type { InputFile, ReadOptions, UnreadArticle } from './format.ts';
import { formatOf, readableExtensions } from './formats.ts';
import { gunzip, isGzipped, withoutGz } from './gzip.ts';
import { type Place, takenIds } from './taken-ids.ts';
import { filesInZip, isZip } from './zip.ts';

/** How inputs are listed and read. */
export interface ListOptions extends ReadOptions {
  /** Folders to leave out when they lie inside an input: where the run writes. */
  readonly except?: readonly string[];
}

/** An article, or why there is none in its place. */
type Found = UnreadArticle | InputError;

/** A file of a kind that is read, not opened yet; or why there is none. */
type FoundFile = { readonly path: string; readonly id: string } | InputError;

/**
 * Every article in the given files and folders, unread: inputs in the order given, files within a folder sorted by
 * path, articles within a file in its order. An InputError stands in the place of what cannot be used, also where a
 * second article has an id that is taken (the first keeps it). Never throws.
 */
export async function* listArticles(
  inputs: readonly string[],
  options: ListOptions = {},
): AsyncGenerator<Found> {
  const taken = takenIds();
  for await (const file of filesIn(inputs, options)) {
    for await (const found of articlesInFile(file, options)) {
      if (found instanceof InputError) yield found;
      else {
        const first = taken.take(found.id, { path: found.path, line: found.line ?? null });
        yield first === null ? found : duplicate(found, first);
      }
    }
  }
}

/**
 * How many articles there are to read, two with one id counted twice; null where the signal stops the counting, and
 * where a file may hold any number of articles.
 */
export async function countArticles(
  inputs: readonly string[],
  options: ListOptions,
  signal: AbortSignal,
): Promise<number | null> {
  let count = 0;
  for await (const file of filesIn(inputs, options)) {
    if (signal.aborted) return null;
    if (file instanceof InputError) continue;
    if (isZip(file.path) || formatOf(file.path)?.holdsMany) return null;
    if (isRead(file.path)) count++;
  }
  return count;
}

async function* filesIn(inputs: readonly string[], options: ListOptions): AsyncGenerator<FoundFile> {
  for (const input of inputs) {
    try {
      const found = await stat(input);
      if (found.isDirectory()) yield* filesInFolder(input, options);
      else yield { path: input, id: articleId(withoutGz(basename(input))) };
    } catch (error) {
      yield fromFileSystem(error, input);
    }
  }
}

async function* filesInFolder(folder: string, { except = [] }: ListOptions): AsyncGenerator<FoundFile> {
  let isEmpty = true;
  const wanted = (name: string) => isRead(name) || isZip(name);
  for await (const found of findFiles(folder, { wanted, except })) {
    isEmpty = false;
    if (found instanceof InputError) yield found;
    else yield { path: join(folder, found), id: articleId(withoutGz(found)) };
  }
  if (!isEmpty) return;
  const message = `${folder} holds no articles; put ${readableExtensions()} files in it, or name another folder`;
  yield new InputError('no-articles', folder, message);
}

/** Files of these names are read. */
const isRead = (name: string) => formatOf(name) !== undefined;

async function* articlesInFile(file: FoundFile, options: ReadOptions): AsyncGenerator<Found> {
  if (file instanceof InputError) {
    yield file;
    return;
  }
  const { path, id } = file;
  try {
    if (!isZip(path)) yield* articlesIn(inputFile(file), options);
    else for await (const inner of filesInZip(path, id, isRead)) yield* articlesIn(inner, options);
  } catch (error) {
    yield fromFileSystem(error, path);
  }
}

async function* articlesIn(file: InputFile | InputError, options: ReadOptions): AsyncGenerator<Found> {
  if (file instanceof InputError) {
    yield file;
    return;
  }
  const { path } = file;
  const format = formatOf(path);
  if (!format) {
    const message = `${path} is none of the files that are read (${readableExtensions()}); save its text as .txt`;
    yield new InputError('not-an-article', path, message);
    return;
  }
  try {
    yield* format.articles(file, options);
  } catch (error) {
    yield fromFileSystem(error, path);
  }
}

/** Opens nothing: a packed file is unpacked as it is read. */
function inputFile({ path, id }: { readonly path: string; readonly id: string }): InputFile {
  const name = withoutGz(basename(path));
  if (!isGzipped(path)) return { path, id, name, chunks: atMost => fileChunks(path, atMost) };
  return { path, id, name, chunks: atMost => gunzip(fileChunks(path, atMost), path) };
}

function duplicate({ id, path, line: ownLine }: UnreadArticle, first: Place): InputError {
  const line = ownLine ?? null;
  const isSame = path === first.path && line === first.line;
  const where = first.line === null ? first.path : `line ${first.line} of ${first.path}`;
  const remedy = line === null ? 'rename one, or run the folder that holds both' : 'give each its own';
  const message = isSame
    ? `${path} is named twice; it was read once`
    : `${path} has the same id as ${where} ("${id}"); ${remedy}`;
  return new InputError('duplicate-id', path, message, line);
}
