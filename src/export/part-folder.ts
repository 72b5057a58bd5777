import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** A folder that appears under its own name only when it is whole: until then it is `<path>.part`. */
export interface PartFolder {
  /** Where to write. */
  readonly path: string;
  /** Puts it in the place of an earlier one. */
  readonly finish: () => Promise<void>;
}

/**
 * Opens `<path>.part`, empty.
 * @param own Files that an earlier run may have left in the folder
 * @throws UsageError naming a file that is not ours: somebody's work must not vanish because it lies there
 */
export async function openFolder(path: string, own: RegExp): Promise<PartFolder> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  const stranger = entries?.find(
    entry => !entry.isDirectory() && !entry.name.startsWith('.') && !own.test(entry.name),
  );
  if (stranger) {
    const file = join(stranger.parentPath, stranger.name);
    throw new UsageError(
      `${file} was not written by whosaid and would be lost: choose another output folder`,
    );
  }
  const fresh = `${path}.part`;
  const old = `${path}.old.part`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  return {
    path: fresh,
    async finish() {
      await rm(old, { recursive: true, force: true });
      await rename(path, old).catch(ignoreMissing);
      await rename(fresh, path);
      await rm(old, { recursive: true, force: true });
    },
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
