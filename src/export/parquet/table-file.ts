import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, TableDescription } from '../tables/index.ts';
import { parquetValue, schemaOf } from './column.ts';

/** The parts of hyparquet-writer that are used; the package is loaded when it is asked for. */
export interface Engine {
  readonly ParquetWriter: typeof ParquetWriter;
  readonly fileWriter: typeof fileWriter;
}

/** Rows that are held before they are written together. */
const groupSize = 20_000;

/** An open Parquet file of one table. */
export interface ParquetTable {
  readonly name: string;
  append(rows: readonly (readonly Cell[])[]): void;
  /** Writes what is left, still under its other name. */
  end(): void;
  /** Gives an ended file its name. */
  place(): Promise<void>;
  /** Takes it away; does nothing once it has its name. */
  abandon(): Promise<void>;
}

/** Opens `<out>/<table>.parquet`, under another name until it is whole. */
export function openParquetTable(
  engine: Engine,
  out: string,
  { name, columns }: TableDescription,
): ParquetTable {
  const file = `${name}.parquet`;
  const path = join(out, file);
  const schema = schemaOf(columns);
  const writer = new engine.ParquetWriter({ writer: engine.fileWriter(`${path}.part`), schema });
  let pending: (readonly Cell[])[] = [];

  function flush(): void {
    const columnData = columns.map((column, i) => ({
      name: column.name,
      data: pending.map(row => parquetValue(row[i]!, column)),
    }));
    writer.write({ columnData });
    pending = [];
  }

  return {
    name: file,
    append(rows) {
      for (const row of rows) pending.push(row);
      if (pending.length >= groupSize) flush();
    },
    end() {
      if (pending.length > 0) flush();
      writer.finish();
    },
    place: () => rename(`${path}.part`, path),
    abandon: () => rm(`${path}.part`, { force: true }),
  };
}
