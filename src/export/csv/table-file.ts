import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { CsvDialect } from '../../model/exporter.ts';
import { openPartFile, type PartFile } from '../part-file.ts';
import type { Cell, TableDescription } from '../tables/index.ts';
import { csvCell } from './cell.ts';

/** An open CSV file of one table. */
export interface TableFile {
  readonly table: TableDescription;
  readonly name: string;
  append(rows: readonly (readonly Cell[])[]): Promise<void>;
  readonly end: PartFile['end'];
  readonly place: PartFile['place'];
  readonly abandon: PartFile['abandon'];
}

/** Opens `<out>/<table>.csv` with its header row. */
export async function openTableFile(
  out: string,
  table: TableDescription,
  dialect: CsvDialect = 'plain',
): Promise<TableFile> {
  const name = fileName(table);
  const file = await openPartFile(join(out, name));
  const end = dialect === 'excel' ? '\r\n' : '\n';
  const cells = (row: readonly Cell[]) =>
    row.map((cell, i) => csvCell(cell, table.columns[i]!, dialect !== 'raw'));
  if (dialect === 'excel') await file.append('\uFEFF');
  await file.append(csvLines([table.columns.map(column => column.name)], end));
  return {
    table,
    name,
    end: file.end,
    place: file.place,
    abandon: file.abandon,
    append: rows => file.append(csvLines(rows.map(cells), end)),
  };
}

export function fileName(table: { readonly name: string }): string {
  return `${table.name}.csv`;
}

/** RFC 4180, but for the line ends: every text quoted, so that no reader takes one for a number; numbers and booleans bare. */
function csvLines(rows: readonly (readonly Cell[])[], end: string): string {
  return stringify([...rows], {
    quoted_string: true,
    record_delimiter: end,
    cast: { boolean: value => String(value) },
  });
}
