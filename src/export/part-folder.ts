import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { ignoreMissing } from './ignore-missing.ts';

/** A folder that appears under its own name only when it is whole: until then it is `<path>.part`. */
export interface PartFolder {
  /** Where to write. */
  readonly path: string;
  /** Puts it in the place of an earlier one. */
  readonly finish: () => Promise<void>;
  /** Takes it away; does nothing after `finish`. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens `<path>.part`, empty.
 * @param check Throws where the folder that is there may not be replaced: somebody's work must not vanish
 */
export async function openFolder(path: string, check: (path: string) => Promise<void>): Promise<PartFolder> {
  await check(path);
  const fresh = `${path}.part`;
  const old = `${path}.old.part`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  return {
    path: fresh,
    async finish() {
      await rm(old, { recursive: true, force: true });
      await rename(path, old).catch(ignoreMissing);
      try {
        await rename(fresh, path);
      } catch (error) {
        await rename(old, path).catch(() => {});
        throw error;
      }
      await rm(old, { recursive: true, force: true });
    },
    abandon: () => rm(fresh, { recursive: true, force: true }),
  };
}

/** A check that a folder holds no other files than these. Its error names one that is not ours. */
export function onlyFiles(own: RegExp): (path: string) => Promise<void> {
  return async path => {
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
    const stranger = entries?.find(
      entry => !entry.isDirectory() && !entry.name.startsWith('.') && !own.test(entry.name),
    );
    if (stranger) throw notOurs(join(stranger.parentPath, stranger.name));
  };
}

/** What is said of a file that would be lost. */
export function notOurs(path: string): UsageError {
  return new UsageError(`${path} was not written by whosaid and would be lost: choose another output folder`);
}
