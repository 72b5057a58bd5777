import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CellValue } from 'hucre/xlsx';
import type { Exporter } from '../../model/exporter.ts';
import { allTables, rowSource, type TableRows } from '../all-tables.ts';
import type { Cell, ColumnInfo } from '../tables/index.ts';
import { xlsxCell } from './cell.ts';
import { sheetsOf } from './sheets.ts';

const fileName = 'whosaid.xlsx';

/**
 * The tables as one workbook, a sheet each. A workbook is for people, and is held in memory until it is written: some
 * 10,000 articles are what a spreadsheet program opens with comfort.
 */
export const xlsx: Exporter = {
  format: 'xlsx',
  summary: `${fileName}: the tables as one workbook, a sheet each, with filters`,

  async open(out, context) {
    await mkdir(out, { recursive: true });
    const gathered = new Map(allTables.map(table => [table.name, [] as CellValue[][]]));
    const source = rowSource(context.errors);
    const path = join(out, fileName);

    function put(tables: Iterable<TableRows>): void {
      for (const [{ name, columns }, rows] of tables) {
        const sheet = gathered.get(name)!;
        for (const row of rows) sheet.push(toCells(row, columns));
      }
    }

    return {
      async write(record) {
        put(source.ofRecord(record));
      },
      async end() {
        put(source.atEnd());
        const { writeXlsx } = await import('hucre/xlsx');
        const sheets = allTables.flatMap(table => sheetsOf(table, gathered.get(table.name)!));
        await writeFile(`${path}.part`, await writeXlsx({ sheets, properties: noTime }));
      },
      async close() {
        await rename(`${path}.part`, path);
        return [fileName];
      },
      abandon: () => rm(`${path}.part`, { force: true }),
    };
  },
};

/** Same articles, same bytes: the workbook does not say when it was made. */
const noTime = {
  title: 'Attributions in news articles',
  creator: 'whosaid',
  created: new Date(0),
  modified: new Date(0),
};

function toCells(row: readonly Cell[], columns: readonly ColumnInfo[]): CellValue[] {
  return row.map((cell, i) => xlsxCell(cell, columns[i]!));
}
