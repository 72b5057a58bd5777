import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { articlePath } from './article-path.ts';
import { mustBeOurs } from './own-folder.ts';

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
    let made = fresh;

    return {
      async write(record) {
        const path = join(fresh, articlePath(record.id));
        if (dirname(path) !== made) {
          made = dirname(path);
          await mkdir(made, { recursive: true });
        }
        await writeFile(path, `${JSON.stringify(record, null, indentOf(record))}\n`);
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

/** Articles longer than this, in UTF-16 units, are written without indentation: it would outgrow JavaScript's strings. */
const longArticle = 2_000_000;

const indentOf = ({ text }: ArticleRecord) => (text.length > longArticle ? 0 : 2);

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
