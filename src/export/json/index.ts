import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import { mustBeOurs } from './own-folder.ts';
import { writeRecord } from './record-file.ts';

/** A file an article in `articles/`, gathered in a folder aside, so that none of an earlier run stays behind. */
export const json: Exporter = {
  format: 'json',
  summary: 'articles/<id>.json, one file per article with everything found in it',

  async open(out) {
    const folder = join(out, 'articles');
    const fresh = join(out, 'articles.part');
    const old = join(out, 'articles.old.part');
    await mustBeOurs(folder);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });

    return {
      async write(record) {
        await writeRecord(fresh, record);
      },

      async close() {
        await rm(old, { recursive: true, force: true });
        await rename(folder, old).catch(ignoreMissing);
        await rename(fresh, folder);
        await rm(old, { recursive: true, force: true });
        return ['articles/'];
      },
    };
  },
};

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
