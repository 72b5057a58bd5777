import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import { gatherPlaces, runTables } from '../across/index.ts';
import { articlePath } from '../json/article-path.ts';
import { onlyFiles, openFolder } from '../part-folder.ts';
import { articlePage } from './article/page.ts';
import { type IndexRow, indexRow } from './overview/article-rows.ts';
import { addTo, noTotals } from './overview/totals.ts';
import { summarize } from './summary.ts';

const folderName = 'report';

/**
 * Pages that are opened from disk: `report/index.html` over all articles, and one page an article. Nothing in them is
 * loaded from elsewhere.
 */
export const report: Exporter = {
  format: 'report',
  summary:
    'report/index.html: pages to read, with every source marked in the text, a ledger, charts and a map',

  async open(out) {
    const folder = await openFolder(join(out, folderName), onlyFiles(/\.html$/));
    await mkdir(join(folder.path, 'articles'));
    const totals = noTotals();
    const people = runTables.find(({ name }) => name === 'people_all')!;
    const gatheredPeople = people.gather();
    const places = gatherPlaces();
    const rows: IndexRow[] = [];

    return {
      async write(record) {
        const summary = summarize(record);
        const path = articlePath(record.id).replace(/json$/, 'html');
        const home = `${'../'.repeat(path.split('/').length)}index.html`;
        const file = join(folder.path, 'articles', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, articlePage(record, summary, home));
        rows.push(indexRow(path, summary));
        addTo(totals, record, summary);
        gatheredPeople.add(record);
        places.add(record);
      },
      async end() {
        const { indexPages } = await import('./overview/index-pages.ts'); // with the map's libraries
        const names = people.columns.map(({ name }) => name);
        const named = gatheredPeople
          .rows()
          .map(row => Object.fromEntries(row.map((cell, i) => [names[i]!, cell])));
        for (const [name, page] of indexPages(totals, rows, named, places.rows())) {
          await writeFile(join(folder.path, name), page);
        }
      },
      async close() {
        await folder.finish();
        return [`${folderName}/`];
      },
      abandon: folder.abandon,
    };
  },
};
