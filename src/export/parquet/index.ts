import { mkdir } from 'node:fs/promises';
import type { Exporter } from '../../model/exporter.ts';
import { allTables, rowSource, type TableRows } from '../all-tables.ts';
import { openParquetTable } from './table-file.ts';

/** Every table as an Apache Parquet file, for DuckDB, pandas, R's arrow and Spark. */
export const parquet: Exporter = {
  format: 'parquet',
  summary: 'the tables as Apache Parquet files, text whole and typed',

  async open(out, context) {
    await mkdir(out, { recursive: true });
    const engine = await import('hyparquet-writer');
    const files = new Map(allTables.map(table => [table.name, openParquetTable(engine, out, table)]));
    const source = rowSource(context.errors);

    function put(tables: Iterable<TableRows>): void {
      for (const [{ name }, rows] of tables) files.get(name)!.append(rows);
    }

    return {
      async write(record) {
        put(source.ofRecord(record));
      },
      async close() {
        put(source.atEnd());
        for (const file of files.values()) await file.finish();
        return [...files.values()].map(({ name }) => name);
      },
    };
  },
};
