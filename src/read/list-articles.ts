import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../model/errors.ts';
import { articleId } from './article-id.ts';
import { fromFileSystem } from './file-system-error.ts';
import { findFiles } from './find-files.ts';
import type { UnreadArticle } from './format.ts';
import { formatOf, readableExtensions } from './formats.ts';

/** How inputs are listed. */
export interface ListOptions {
  /** Folders to leave out when they lie inside an input: where the run writes. */
  readonly except?: readonly string[];
}

/**
 * Every article in the given files and folders, unread: inputs in the order given, files within a folder sorted by
 * path. An InputError stands in the place of what cannot be used, also where a second article has an id that is taken
 * (the first keeps it). Never throws.
 */
export async function* listArticles(
  inputs: readonly string[],
  options: ListOptions = {},
): AsyncGenerator<UnreadArticle | InputError> {
  const taken = new Map<string, string>();
  for await (const found of findArticles(inputs, options)) {
    if (found instanceof InputError) {
      yield found;
      continue;
    }
    const first = taken.get(found.id);
    if (first === undefined) taken.set(found.id, found.path);
    yield first === undefined ? found : duplicate(found, first);
  }
}

/** How many articles there are to read, two with one id counted twice; null where the signal stops the counting. */
export async function countArticles(
  inputs: readonly string[],
  options: ListOptions,
  signal: AbortSignal,
): Promise<number | null> {
  let count = 0;
  for await (const found of findArticles(inputs, options)) {
    if (signal.aborted) return null;
    if (!(found instanceof InputError)) count++;
  }
  return count;
}

async function* findArticles(
  inputs: readonly string[],
  options: ListOptions,
): AsyncGenerator<UnreadArticle | InputError> {
  for (const input of inputs) yield* articlesIn(input, options);
}

async function* articlesIn(input: string, options: ListOptions): AsyncGenerator<UnreadArticle | InputError> {
  try {
    const found = await stat(input);
    if (found.isDirectory()) yield* articlesInFolder(input, options);
    else yield* articlesInFile(input, articleId(basename(input)));
  } catch (error) {
    yield fromFileSystem(error, input);
  }
}

async function* articlesInFolder(
  folder: string,
  { except = [] }: ListOptions,
): AsyncGenerator<UnreadArticle | InputError> {
  let isEmpty = true;
  const wanted = (name: string) => formatOf(name) !== undefined;
  for await (const found of findFiles(folder, { wanted, except })) {
    isEmpty = false;
    if (found instanceof InputError) yield found;
    else yield* articlesInFile(join(folder, found), articleId(found));
  }
  if (!isEmpty) return;
  const message = `${folder} holds no articles; put ${readableExtensions()} files in it, or name another folder`;
  yield new InputError('no-articles', folder, message);
}

async function* articlesInFile(path: string, id: string): AsyncGenerator<UnreadArticle | InputError> {
  const format = formatOf(path);
  if (!format) {
    const message = `${path} is none of the files that are read (${readableExtensions()}); save its text as .txt`;
    yield new InputError('not-an-article', path, message);
    return;
  }
  try {
    yield* format.articles({ path, id });
  } catch (error) {
    yield fromFileSystem(error, path);
  }
}

function duplicate({ id, path }: UnreadArticle, first: string): InputError {
  const message =
    path === first
      ? `${path} is named twice; it was read once`
      : `${path} has the same id as ${first} ("${id}"); rename one, or run the folder that holds both`;
  return new InputError('duplicate-id', path, message);
}
