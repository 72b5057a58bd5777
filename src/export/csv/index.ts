import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import { allTables, rowSource, type TableRows } from '../all-tables.ts';
import { openPartFile } from '../part-file.ts';
import { dataPackage } from './datapackage.ts';
import { openTableFile, type TableFile } from './table-file.ts';

const descriptor = 'datapackage.json';

/** Every table a CSV file, and the Data Package that describes them. */
export const csv: Exporter = {
  format: 'csv',
  summary: 'CSV tables, one row per thing found, and datapackage.json, which describes them',

  async open(out, context) {
    await mkdir(out, { recursive: true });
    const about = await openPartFile(join(out, descriptor));
    const files: TableFile[] = [];
    const abandon = async () => {
      for (const file of [...files, about]) await file.abandon();
    };
    try {
      for (const table of allTables) files.push(await openTableFile(out, table, context.csv));
    } catch (error) {
      await abandon();
      throw error;
    }
    const byName = new Map(files.map(file => [file.table.name, file]));
    const source = rowSource(context.errors);

    async function put(tables: Iterable<TableRows>): Promise<void> {
      for (const [table, rows] of tables) await byName.get(table.name)!.append(rows);
    }

    return {
      write: record => put(source.ofRecord(record)),

      async end() {
        await put(source.atEnd());
        const described = [];
        for (const file of files) described.push({ table: file.table, facts: await file.end() });
        await about.append(`${JSON.stringify(dataPackage(described, context.csv), null, 2)}\n`);
        await about.end();
      },

      async close() {
        for (const file of files) await file.place();
        await about.place();
        return [...files.map(({ name }) => name), descriptor];
      },
      abandon,
    };
  },
};
