import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/export/index.ts';
import type { ErrorRow } from '../../src/model/errors.ts';
import { exportJournals } from '../../src/pipe/index.ts';
import { bytesOf } from '../support/bytes-of.ts';
import { folderOf } from '../support/folders.ts';
import { exportTo } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

const writing = exporters.filter(({ format }) => format !== 'jsonl');
const formats = writing.map(({ format }) => format);
const parts = (out: string) => readdirSync(out).filter(name => /\.(?:part|lock)\b/.test(name));

/** Breaks when it is read: tables of errors come last. */
const broken: Iterable<ErrorRow> = {
  [Symbol.iterator]() {
    throw new Error('broken off');
  },
};

describe.each(writing)('an abandoned $format', exporter => {
  it.each([
    ['as soon as it is open', 0, false],
    ['after an article', 1, false],
    ['when it has ended', 1, true],
  ])('%s leaves an earlier output as it was, and nothing else', async (_, articles, ends) => {
    const out = folderOf();
    await exportTo(out, exporter.format, [seaWall]);
    const before = bytesOf(out);
    const writer = await exporter.open(out, { errors: [] });
    for (let i = 0; i < articles; i++) await writer.write({ ...silent, id: `${i}` });
    if (ends) await writer.end();
    expect(bytesOf(out)).toMatchObject(before);
    await writer.abandon();
    expect(bytesOf(out)).toEqual(before);
    expect(parts(out)).toEqual([]);
  });

  it('leaves an empty folder empty, also when it is abandoned twice', async () => {
    const out = folderOf();
    const writer = await exporter.open(out, { errors: [] });
    await writer.write(seaWall);
    await writer.abandon();
    await writer.abandon();
    expect(readdirSync(out)).toEqual([]);
  });
});

it.each(['csv', 'sqlite', 'xlsx', 'parquet'])('%s can be abandoned when its end failed', async format => {
  const out = folderOf();
  await exportTo(out, format, [seaWall]);
  const before = bytesOf(out);
  const writer = await exporters.find(exporter => exporter.format === format)!.open(out, { errors: broken });
  await writer.write(silent);
  await expect(writer.end()).rejects.toThrow('broken off');
  await writer.abandon();
  expect(bytesOf(out)).toEqual(before);
});

it('sqlite can be abandoned after a row that it refused', async () => {
  const out = folderOf();
  const writer = await exporters.find(({ format }) => format === 'sqlite')!.open(out, { errors: [] });
  await writer.write(seaWall);
  await expect(writer.write(seaWall)).rejects.toThrow(/UNIQUE/);
  await writer.abandon();
  expect(readdirSync(out)).toEqual([]);
});

describe('an export that fails in the middle', () => {
  const journal = (...records: readonly object[]) =>
    join(folderOf({ 'a.jsonl': records.map(record => `${JSON.stringify(record)}\n`).join('') }), 'a.jsonl');

  it.each(['mentions.csv', 'whosaid.xlsx', 'people.parquet', 'annotations.jsonl', 'places.geojson'])(
    'because the disk is full for %s leaves the files of every format as they were',
    async full => {
      const out = folderOf();
      await exportJournals({ journals: [journal(seaWall)], out, formats });
      const before = bytesOf(out);
      symlinkSync('/dev/full', join(out, `${full}.part`));
      const again = exportJournals({ journals: [journal(silent)], out, formats });
      await expect(again).rejects.toThrow('the disk is full');
      expect(bytesOf(out)).toEqual(before);
      expect(parts(out)).toEqual([]);
    },
  );
});
