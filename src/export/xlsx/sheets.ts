import type { CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { ColumnInfo, ColumnType, TableDescription } from '../tables/index.ts';

/** Rows of a sheet that Excel takes, the header among them. */
const mostRows = 1_048_576;
/** Widths in characters; the first rows are looked at. */
const narrowest = 6;
const widest = 60;
const lookedAt = 200;

/** `@` keeps text text even when the cell is edited: what begins with `=` is never run. */
const formats: Readonly<Partial<Record<ColumnType, string>>> = { string: '@', date: 'yyyy-mm-dd' };

/** The sheets of one table: header frozen, filters on, going on in a second sheet where Excel's rows run out. */
export function sheetsOf(
  { name, columns }: Pick<TableDescription, 'name' | 'columns'>,
  rows: readonly (readonly CellValue[])[],
  rowsInSheet = mostRows - 1,
): WriteSheet[] {
  const header = columns.map(column => column.name);
  const definitions = columns.map((column, i) => define(column, rows, i));
  const sheets = Math.max(1, Math.ceil(rows.length / rowsInSheet));
  return Array.from({ length: sheets }, (_, n) => {
    const part = rows.slice(n * rowsInSheet, (n + 1) * rowsInSheet);
    return {
      name: n === 0 ? name : `${name} (${n + 1})`,
      columns: definitions,
      rows: [header, ...part.map(row => [...row])],
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letters(columns.length)}${part.length + 1}` },
    };
  });
}

function define({ name, type }: ColumnInfo, rows: readonly (readonly CellValue[])[], i: number): ColumnDef {
  let width = Math.max(narrowest, name.length + 3); // the filter's button stands beside the name
  for (const row of rows.slice(0, lookedAt)) {
    const cell = row[i];
    width = Math.max(width, cell instanceof Date ? 10 : String(cell ?? '').length);
  }
  const numFmt = formats[type];
  return { width: Math.min(width, widest), ...(numFmt !== undefined && { numFmt }) };
}

/** A, B … Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
