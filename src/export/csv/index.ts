import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exporter } from '../../model/exporter.ts';
import { openPartFile } from '../part-file.ts';
import { errorTable, recordTables } from '../tables/index.ts';
import { dataPackage } from './datapackage.ts';
import { openTableFile } from './table-file.ts';

const descriptor = 'datapackage.json';

/** The tables of `tables/`, a CSV file each, and the Data Package that describes them. */
export const csv: Exporter = {
  format: 'csv',
  summary: 'ten CSV tables, one row per thing found, and datapackage.json, which describes them',

  async open(out, context) {
    await mkdir(out, { recursive: true });
    const files = await Promise.all(recordTables.map(table => openTableFile(out, table)));

    return {
      async write(record) {
        for (const file of files) await file.append(record);
      },

      async close() {
        const errors = await openTableFile(out, errorTable);
        for (const error of context.errors) await errors.append(error);

        const described = [];
        for (const [i, table] of recordTables.entries()) {
          described.push({ table, facts: await files[i]!.finish() });
        }
        described.push({ table: errorTable, facts: await errors.finish() });

        const file = await openPartFile(join(out, descriptor));
        await file.append(`${JSON.stringify(dataPackage(described), null, 2)}\n`);
        await file.finish();
        return [...files.map(({ name }) => name), errors.name, descriptor];
      },
    };
  },
};
