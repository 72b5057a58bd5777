import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type FileFacts, openPartFile } from '../part-file.ts';
import type { Cell, Table } from '../tables/index.ts';
import { csvCell } from './cell.ts';

/** An open CSV file of one table. */
export interface TableFile<Input> {
  readonly name: string;
  append(input: Input): Promise<void>;
  finish(): Promise<FileFacts>;
}

/** Opens `<out>/<table>.csv` with its header row. */
export async function openTableFile<Input>(out: string, table: Table<Input>): Promise<TableFile<Input>> {
  const name = fileName(table);
  const file = await openPartFile(join(out, name));
  await file.append(csvLines([table.columns.map(column => column.name)]));
  return {
    name,
    finish: () => file.finish(),
    append(input) {
      const rows = table.rows(input).map(row => row.map((cell, i) => csvCell(cell, table.columns[i]!)));
      return file.append(csvLines(rows));
    },
  };
}

export function fileName(table: { readonly name: string }): string {
  return `${table.name}.csv`;
}

/** RFC 4180 but for LF: every text quoted, so that no reader takes one for a number; numbers and booleans bare. */
function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], {
    quoted_string: true,
    record_delimiter: '\n',
    cast: { boolean: value => String(value) },
  });
}
