import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/export/index.ts';
import { exportTo, newFolder, readTable } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

const read = async (out: string, table: string) =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(out, `${table}.parquet`)) });

describe('parquet', () => {
  it('has every table with the rows of the CSV files', async () => {
    const out = await newFolder();
    const written = await exportTo(out, 'parquet', [seaWall, silent]);
    expect((await readdir(out)).sort()).toEqual([...written].sort());
    await exportTo(out, 'csv', [seaWall, silent]);
    for (const { name } of allTables) {
      expect((await read(out, name)).length, name).toBe((await readTable(out, name)).length);
    }
  });

  it('keeps types, whole texts and missing values', async () => {
    const out = await newFolder();
    await exportTo(out, 'parquet', [seaWall]);
    expect((await read(out, 'articles'))[0]).toMatchObject({
      article_id: 'coast/sea-wall',
      date: new Date('2031-05-04T00:00:00Z'),
      title: '🌊 Sea wall fails in Port Quill',
      words: 79,
      anonymous_share: 0.25,
    });
    const sources = await read(out, 'sources');
    expect(sources[2]).toMatchObject({ anonymous: true, count_min: 2 });
    expect(sources[4]!['count_min'] ?? null).toBeNull();
    expect((await read(out, 'attributions'))[1]).toMatchObject({ content: '+1' });
  });

  it('writes tables of any length', async () => {
    const out = await newFolder();
    const records = Array.from({ length: 2000 }, (_, i) => ({ ...seaWall, id: `article-${i}` }));
    await exportTo(out, 'parquet', records);
    expect(await read(out, 'mentions')).toHaveLength(2000 * 12);
  });
});
