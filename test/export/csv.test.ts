import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTables as tables } from '../../src/export/index.ts';
import { exportTo, newFolder, readTable } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

describe('csv', () => {
  it('writes a file a table and the descriptor, and nothing else', async () => {
    const out = await newFolder();
    const written = await exportTo(out, 'csv', [seaWall]);
    expect([...written].sort()).toEqual(
      [...tables.map(({ name }) => `${name}.csv`), 'datapackage.json'].sort(),
    );
    expect((await readdir(out)).sort()).toEqual([...written].sort());
  });

  it('writes headers where there are no articles', async () => {
    const out = await newFolder();
    await exportTo(out, 'csv', []);
    for (const { name, columns } of tables) {
      const header = columns.map(column => `"${column.name}"`).join(',');
      expect(await readFile(join(out, `${name}.csv`), 'utf8')).toBe(`${header}\n`);
    }
  });

  it('quotes every text and leaves numbers, booleans and empty cells bare', async () => {
    const out = await newFolder();
    await exportTo(out, 'csv', [seaWall]);
    const sources = await readFile(join(out, 'sources.csv'), 'utf8');
    expect(sources.split('\n')[2]).toBe(
      '"coast/sea-wall","source-2","Dario Penn","named-person",false,1,1,"Dario Penn",,1,',
    );
    const places = await readFile(join(out, 'places.csv'), 'utf8');
    expect(places).toContain('"city","NZ",-41.25,174.5,1234567,2,20\n');
  });

  it('writes UTF-8 without a byte order mark and LF only', async () => {
    const out = await newFolder();
    await exportTo(out, 'csv', [{ ...seaWall, metadata: { title: '“Tide”\r\nrises\u0000 🌊' } }]);
    const bytes = await readFile(join(out, 'articles.csv'));
    expect(bytes[0]).toBe('"'.charCodeAt(0));
    expect(bytes.includes('\r')).toBe(false);
    expect(bytes.toString('utf8')).toContain('"“Tide” rises 🌊"');
  });

  it('keeps rows in the order in which articles come', async () => {
    const out = await newFolder();
    await exportTo(out, 'csv', [silent, seaWall, { ...silent, id: 'a' }]);
    const ids = (await readTable(out, 'articles')).map(row => row['article_id']);
    expect(ids).toEqual(['silent', 'coast/sea-wall', 'a']);
  });

  it('writes the same bytes for the same records', async () => {
    const [first, second] = [await newFolder(), await newFolder()];
    for (const out of [first, second]) await exportTo(out, 'csv', [seaWall, silent]);
    for (const name of await readdir(first)) {
      expect(await readFile(join(first, name))).toEqual(await readFile(join(second, name)));
    }
  });

  it('writes the errors that were added until the run ended', async () => {
    const out = await newFolder();
    const errors = [
      { path: 'in/-odd "name".txt', line: null, code: 'empty', message: 'in/-odd.txt holds no text' },
    ];
    await exportTo(out, 'csv', [], errors);
    expect(await readTable(out, 'errors')).toEqual([
      { path: 'in/-odd "name".txt', line: '', code: 'empty', message: 'in/-odd.txt holds no text' },
    ]);
  });

  it('leaves the tables of an earlier run whole until its own are', async () => {
    const out = await newFolder();
    await exportTo(out, 'csv', [seaWall]);
    await writeFile(join(out, 'people.csv.part'), 'left by an interrupted run');
    const before = await readFile(join(out, 'people.csv'));
    const open = exportTo(out, 'csv', [silent]);
    expect(await readFile(join(out, 'people.csv'))).toEqual(before);
    await open;
    expect(await readTable(out, 'people')).toEqual([]);
  });

  it('writes tables of any length', async () => {
    const out = await newFolder();
    const records = Array.from({ length: 300 }, (_, i) => ({ ...seaWall, id: `article-${i}` }));
    await exportTo(out, 'csv', records);
    expect(await readTable(out, 'mentions')).toHaveLength(300 * 12);
  });
});
