import { opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { InputError } from '../model/errors.ts';
import { fromFileSystem } from './file-system-error.ts';

/** What to look for in a folder. */
export interface Search {
  /** Decides by the file's name. */
  readonly wanted: (name: string) => boolean;
  /** Folders to leave out, such as the one that is written to. */
  readonly except?: readonly string[];
}

/**
 * The wanted files at any depth below a folder, as paths relative to it parted by `/`, in the order of those paths'
 * code units; an InputError stands where a folder could not be opened. Hidden files and folders are left out. Links
 * are followed, except to a folder inside the one searched, which is met by its own name; no folder is entered twice,
 * so that a loop of links ends. One folder's names are in memory at a time, and those of the folders around it.
 */
export async function* findFiles(folder: string, search: Search): AsyncGenerator<string | InputError> {
  const root = await realpath(folder);
  const entered = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path !== '' && !path.endsWith('/')) {
      yield path;
      continue;
    }
    try {
      const id = await identity(join(folder, path));
      if (entered.has(id)) continue;
      entered.add(id);
      if (path !== '' && (await isOneOf(search.except ?? [], id))) continue;
      const names = await list(join(folder, path), root, search.wanted);
      // Last in, first out. A folder's name ends in `/`, so that sorting names also sorts whole paths.
      for (const name of names.sort().reverse()) waiting.push(path + name);
    } catch (error) {
      yield fromFileSystem(error, join(folder, path));
    }
  }
}

/** The wanted files and all folders in one folder, the latter with `/` at the end. */
async function list(folder: string, root: string, wanted: Search['wanted']): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue;
    const isFolder =
      entry.isDirectory() || (!entry.isFile() && (await leadsToFolder(join(folder, entry.name), root)));
    if (isFolder) names.push(`${entry.name}/`);
    else if (wanted(entry.name)) names.push(entry.name);
  }
  return names;
}

/** True for a link to a folder outside `root`. What leads nowhere counts as a file, and fails with a reason when read. */
async function leadsToFolder(path: string, root: string): Promise<boolean> {
  const target = await stat(path).catch(() => null);
  if (!target?.isDirectory()) return false;
  const way = relative(root, await realpath(path));
  return way === '..' || way.startsWith(`..${sep}`);
}

/** The same for every path that leads to one folder. */
async function identity(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `${dev}:${ino}`;
}

/** Asked anew for each folder: one that is written to may come into being while others are searched. */
async function isOneOf(folders: readonly string[], id: string): Promise<boolean> {
  const ids = await Promise.all(folders.map(folder => identity(folder).catch(() => null)));
  return ids.includes(id);
}
