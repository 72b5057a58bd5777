import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import engine from 'node-sqlite3-wasm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allTables } from '../../src/export/index.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { exportTo, newFolder, readTable } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

const error = { path: 'in/odd.txt', line: 3, code: 'empty', message: 'in/odd.txt holds no text' };

async function databaseOf(records: readonly ArticleRecord[]) {
  const out = await newFolder();
  await exportTo(out, 'sqlite', records, [error]);
  const database = new engine.Database(join(out, 'whosaid.sqlite'), { readOnly: true });
  onTestFinished(() => database.close());
  return { out, rows: (sql: string) => database.all(sql) };
}

describe('sqlite', () => {
  it('writes the database and its metadata, and nothing else', async () => {
    const { out } = await databaseOf([seaWall]);
    expect((await readdir(out)).sort()).toEqual(['whosaid.metadata.json', 'whosaid.sqlite']);
  });

  it('has every table with the rows of the CSV files', async () => {
    const { out, rows } = await databaseOf([seaWall, silent]);
    await exportTo(out, 'csv', [seaWall, silent], [error]);
    for (const { name } of allTables) {
      const [counted] = rows(`SELECT count(*) AS n FROM ${name}`);
      expect(counted!['n'], name).toBe((await readTable(out, name)).length);
    }
  });

  it('is sound, with keys that hold', async () => {
    const { rows } = await databaseOf([seaWall, silent, { ...seaWall, id: 'b' }]);
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows("SELECT name FROM pragma_table_info('attributions') WHERE pk > 0 ORDER BY pk")).toEqual([
      { name: 'article_id' },
      { name: 'attribution_id' },
    ]);
  });

  it('keeps types: text whole, truth as 0 and 1, what is unknown as NULL', async () => {
    const { rows } = await databaseOf([seaWall]);
    expect(rows("SELECT anonymous, count_max FROM sources WHERE source_id = 'source-3'")).toEqual([
      { anonymous: 1, count_max: 2 },
    ]);
    expect(rows('SELECT byline, words FROM articles')).toEqual([{ byline: null, words: 79 }]);
    expect(rows("SELECT latitude FROM places WHERE place_id = 'place-1'")).toEqual([{ latitude: -41.25 }]);
    const guarded = rows("SELECT content FROM attributions WHERE attribution_id = 'attribution-2'");
    expect(guarded).toEqual([{ content: '+1' }]);
  });

  it('refuses what a key or type forbids', async () => {
    const twice = exportTo(await newFolder(), 'sqlite', [seaWall, seaWall]);
    await expect(twice).rejects.toThrow(/UNIQUE/);
  });

  it('finds a quotation by its words, without regard to case', async () => {
    const { rows } = await databaseOf([seaWall]);
    const found = rows(
      "SELECT source FROM attributions WHERE rowid IN (SELECT rowid FROM attributions_fts WHERE attributions_fts MATCH 'CONTRACTOR NOT answer*' OR attributions_fts MATCH 'knew')",
    );
    expect(found.map(row => row['source'])).toContain(
      'Two dock workers, who asked not to be named because they feared for their jobs',
    );
  });

  it('has a flat view of who said what, where and why unnamed', async () => {
    const { rows } = await databaseOf([seaWall]);
    expect(
      rows(
        "SELECT date, publisher, kind, anonymity_reason, content FROM quotes WHERE attribution_id = 'attribution-3'",
      ),
    ).toEqual([
      {
        date: '2031-05-04',
        publisher: 'The Quill',
        kind: 'unnamed-group',
        anonymity_reason: 'because they feared for their jobs',
        content: 'the contractor knew',
      },
    ]);
  });

  it('takes a NUL, a quotation mark and SQL in a text for text', async () => {
    const title = 'x\'); DROP TABLE people; --\0"';
    const { rows } = await databaseOf([{ ...silent, metadata: { title } }]);
    expect(rows('SELECT title FROM articles')).toEqual([{ title: title.replace('\0', '\uFFFD') }]);
    expect(rows('SELECT count(*) AS n FROM people')).toEqual([{ n: 0 }]);
  });

  it('writes the same bytes for the same records', async () => {
    const [a, b] = [await newFolder(), await newFolder()];
    for (const out of [a, b]) await exportTo(out, 'sqlite', [seaWall, silent]);
    for (const name of await readdir(a)) {
      expect((await readFile(join(a, name))).equals(await readFile(join(b, name)))).toBe(true);
    }
  });

  it('tells Datasette what every table and column means', async () => {
    const { out } = await databaseOf([]);
    const metadata = JSON.parse(await readFile(join(out, 'whosaid.metadata.json'), 'utf8'));
    const { tables } = metadata.databases.whosaid;
    for (const { name, grain, columns } of allTables) {
      expect(tables[name].description).toBe(grain);
      expect(Object.keys(tables[name].columns)).toEqual(columns.map(column => column.name));
    }
  });
});
