import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a small file so that, whenever the power fails, it is there whole or as it was before. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = await open(`${path}.part`, 'w');
  try {
    await part.writeFile(text);
    await putInPlace(part, path);
  } finally {
    await part.close();
  }
}

/** Gives `<path>.part`, open and written, its name, for good. */
export async function putInPlace(part: FileHandle, path: string): Promise<void> {
  await part.datasync();
  await rename(`${path}.part`, path);
  await syncFolder(dirname(path));
}

/** Makes the names in a folder durable, where the system can (Windows cannot). */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
