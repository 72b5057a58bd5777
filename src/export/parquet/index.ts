import { mkdir } from 'node:fs/promises';
import type { Exporter } from '../../model/exporter.ts';
import { allTables, rowSource, type TableRows } from '../all-tables.ts';
import { openParquetTable, type ParquetTable } from './table-file.ts';

/** Every table as an Apache Parquet file, for DuckDB, pandas, R's arrow and Spark. */
export const parquet: Exporter = {
  format: 'parquet',
  summary: 'the tables as Apache Parquet files, text whole and typed',

  async open(out, context) {
    await mkdir(out, { recursive: true });
    const engine = await import('hyparquet-writer');
    const files = new Map<string, ParquetTable>();
    const abandon = async () => {
      for (const file of files.values()) await file.abandon();
    };
    try {
      for (const table of allTables) files.set(table.name, openParquetTable(engine, out, table));
    } catch (error) {
      await abandon();
      throw error;
    }
    const source = rowSource(context.errors);

    function put(tables: Iterable<TableRows>): void {
      for (const [{ name }, rows] of tables) files.get(name)!.append(rows);
    }

    return {
      async write(record) {
        put(source.ofRecord(record));
      },
      async end() {
        put(source.atEnd());
        for (const file of files.values()) file.end();
      },
      async close() {
        for (const file of files.values()) await file.place();
        return [...files.values()].map(({ name }) => name);
      },
      abandon,
    };
  },
};
