import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/export/index.ts';
import { sheetsOf } from '../../src/export/xlsx/sheets.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { exportTo, newFolder, readTable } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

async function workbookOf(records: readonly ArticleRecord[]) {
  const out = await newFolder();
  await exportTo(out, 'xlsx', records);
  const { sheets } = await readXlsx(await readFile(join(out, 'whosaid.xlsx')));
  const rows = (name: string) => {
    const [header, ...body] = sheets.find(sheet => sheet.name === name)!.rows;
    return body.map(row => Object.fromEntries(header!.map((column, i) => [String(column), row[i] ?? null])));
  };
  return { out, sheets, rows };
}

describe('xlsx', () => {
  it('has a sheet a table, each with its columns and the rows of the CSV files', async () => {
    const { out, sheets, rows } = await workbookOf([seaWall, silent]);
    await exportTo(out, 'csv', [seaWall, silent]);
    expect(sheets.map(({ name }) => name)).toEqual(allTables.map(({ name }) => name));
    for (const [i, { name, columns }] of allTables.entries()) {
      expect(sheets[i]!.rows[0]).toEqual(columns.map(column => column.name));
      expect(rows(name).length, name).toBe((await readTable(out, name)).length);
    }
  });

  it('freezes the header, filters every column, and is wide enough to read', async () => {
    const { sheets } = await workbookOf([seaWall]);
    for (const sheet of sheets) {
      expect(sheet.freezePane, sheet.name).toMatchObject({ rows: 1 });
      expect(sheet.autoFilter?.range, sheet.name).toMatch(/^A1:[A-Z]+\d+$/);
    }
    const [table] = sheetsOf({ name: 't', columns: allTables[1]!.columns }, [['a', 'b', 'x'.repeat(500)]]);
    expect(table!.columns!.map(({ width }) => width)).toEqual(expect.arrayContaining([13, 60]));
  });

  it('writes what looks like a formula as text, in a cell that stays text when it is edited', async () => {
    const id = '=HYPERLINK("http://example.invalid","x")';
    const { out, sheets, rows } = await workbookOf([{ ...silent, id }]);
    expect(rows('articles')[0]!['article_id']).toBe(id);
    const [cell] = [...(sheets[0]!.cells ?? new Map()).values()];
    expect(cell?.formula).toBeUndefined();
    const bytes = await readFile(join(out, 'whosaid.xlsx'));
    expect(bytes.includes('<f>')).toBe(false);
    const [sheet] = sheetsOf(allTables[0]!, []);
    expect(sheet!.columns![0]).toMatchObject({ numFmt: '@' });
  });

  it('writes days as dates and numbers as numbers', async () => {
    const { rows } = await workbookOf([seaWall]);
    const [article] = rows('articles');
    expect(article!['date']).toEqual(new Date('2031-05-04T00:00:00Z'));
    expect(article!['words']).toBe(79);
    expect(rows('sources')[2]!['anonymous']).toBe(true);
  });

  it('cuts what no cell holds, says so, and keeps whole characters', async () => {
    const { rows } = await workbookOf([{ ...silent, metadata: { title: '🌊'.repeat(20_000) } }]);
    const title = String(rows('articles')[0]!['title']);
    expect(title.length).toBeLessThanOrEqual(32_767);
    expect(title).toMatch(/🌊 … \(cut: a cell holds 32,767 characters\)$/u);
  });

  it('takes characters that XML cannot hold', async () => {
    const title = 'a\u0000b\uD800c\uFFFFd & <e>';
    const { rows } = await workbookOf([{ ...silent, metadata: { title } }]);
    expect(rows('articles')[0]!['title']).toBe('a b\uFFFDc\uFFFDd & <e>');
  });

  it('goes on in another sheet where the rows of one run out', () => {
    const table = { name: 'people', columns: allTables[1]!.columns.slice(0, 1) };
    const sheets = sheetsOf(table, [['a'], ['b'], ['c']], 2);
    expect(sheets.map(({ name, rows }) => [name, rows!.length])).toEqual([
      ['people', 3],
      ['people (2)', 2],
    ]);
  });

  it('writes the same bytes for the same records', async () => {
    const [a, b] = [await newFolder(), await newFolder()];
    for (const out of [a, b]) await exportTo(out, 'xlsx', [seaWall, silent]);
    for (const name of await readdir(a)) {
      expect((await readFile(join(a, name))).equals(await readFile(join(b, name)))).toBe(true);
    }
  });
});
