import { join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import { openFolder } from '../part-folder.ts';
import { mustBeOurs } from './own-folder.ts';
import { writeRecord } from './record-file.ts';

const folderName = 'articles';

/** A file an article in `articles/`, gathered in a folder aside, so that none of an earlier run stays behind. */
export const json: Exporter = {
  format: 'json',
  summary: 'articles/<id>.json, one file per article with everything found in it',

  async open(out) {
    const folder = await openFolder(join(out, folderName), mustBeOurs);
    return {
      write: record => writeRecord(folder.path, record),
      end: async () => {},
      async close() {
        await folder.finish();
        return [`${folderName}/`];
      },
      abandon: folder.abandon,
    };
  },
};
