import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import { allTables, rowSource } from '../all-tables.ts';
import { openPartFile } from '../part-file.ts';
import { openDatabase } from './database.ts';
import { datasetteMetadata } from './datasette.ts';

const name = 'whosaid';
const fileName = `${name}.sqlite`;
const metadataName = `${name}.metadata.json`;

/** The tables as one SQLite database, which the `sqlite3` command, Datasette, R, pandas and DuckDB open as it is. */
export const sqlite: Exporter = {
  format: 'sqlite',
  summary: `${fileName}: the tables with keys, a flat quotes view, full-text search; ${metadataName} for Datasette`,

  async open(out, context) {
    await mkdir(out, { recursive: true });
    const path = join(out, fileName);
    const part = `${path}.part`;
    const clear = async () => {
      for (const name of [part, `${part}-journal`, `${part}.lock`])
        await rm(name, { recursive: true, force: true });
    };
    await clear();
    await writeFile(part, ''); // else SQLite makes a file that only its owner may read
    const database = await openDatabase(part, allTables);
    const metadata = await openPartFile(join(out, metadataName));
    const source = rowSource(context.errors);

    return {
      async write(record) {
        for (const [table, rows] of source.ofRecord(record)) database.insert(table, rows);
      },
      async end() {
        for (const [table, rows] of source.atEnd()) database.insert(table, rows);
        database.finish();
        await metadata.append(`${JSON.stringify(datasetteMetadata(name, allTables), null, 2)}\n`);
        await metadata.end();
      },
      async close() {
        await rename(part, path);
        await metadata.place();
        return [fileName, metadataName];
      },
      async abandon() {
        database.abandon();
        await metadata.abandon();
        await clear();
      },
    };
  },
};
