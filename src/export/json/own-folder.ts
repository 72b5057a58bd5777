import type { Dirent } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { notOurs } from '../part-folder.ts';

/** Files that desktops leave in any folder that is looked at. */
const droppings = new Set(['Thumbs.db', 'desktop.ini']);

/**
 * Checks that a folder may be replaced: it does not exist, or holds records that were exported before and nothing else.
 * Names are looked at in every folder, the content of one file in each.
 *
 * @throws UsageError naming a file that is not ours: somebody's input must not vanish because it lies there.
 */
export async function mustBeOurs(folder: string): Promise<void> {
  const subfolders: string[] = [];
  let known = false;
  for await (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) subfolders.push(path);
    else if (!isDropping(entry.name)) {
      known ||= entry.isFile() && (await isRecord(path));
      if (!known || !path.endsWith('.json')) throw notOurs(path);
    }
  }
  for (const subfolder of subfolders) await mustBeOurs(subfolder);
}

function isDropping(name: string): boolean {
  return name.startsWith('.') || droppings.has(name);
}

async function entriesOf(folder: string): Promise<AsyncIterable<Dirent> | Iterable<Dirent>> {
  try {
    return await opendir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** True when the file begins as every record does. */
async function isRecord(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return /^\s*\{\s*"schema":\s*"whosaid\/article@/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
