import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bratConfiguration, bratText, toGraph, writeBrat } from '../annotation/index.ts';
import type { Exporter } from '../model/exporter.ts';
import { articlePath } from './json/article-path.ts';
import { onlyFiles, openFolder } from './part-folder.ts';

const folderName = 'brat';

/** An article as a text and its annotations, for brat and all that reads its standoff format. */
export const brat: Exporter = {
  format: 'brat',
  summary: 'brat/<id>.txt and .ann: every article with its annotations, to be corrected in brat',

  async open(out) {
    const folder = await openFolder(join(out, folderName), onlyFiles(/\.(?:txt|ann|conf)$/));
    await writeFile(join(folder.path, 'annotation.conf'), bratConfiguration());
    return {
      async write(record) {
        const path = join(folder.path, articlePath(record.id).replace(/\.json$/, ''));
        await mkdir(dirname(path), { recursive: true });
        const text = bratText(record.text);
        await writeFile(`${path}.txt`, text);
        await writeFile(`${path}.ann`, writeBrat(toGraph(record), text));
      },
      end: async () => {},
      async close() {
        await folder.finish();
        return [`${folderName}/`];
      },
      abandon: folder.abandon,
    };
  },
};
