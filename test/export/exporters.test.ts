import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/export/index.ts';
import { OutputError } from '../../src/model/errors.ts';
import { exportTo, newFolder } from './run-exporter.ts';
import { silent } from './sample.ts';

describe('exporters', () => {
  it('are one a format, each with a summary in one line', () => {
    expect(exporters.map(({ format }) => format)).toEqual([
      'csv',
      'json',
      'jsonl',
      'sqlite',
      'xlsx',
      'parquet',
      'geojson',
      'webanno',
      'brat',
      'label-studio',
      'report',
    ]);
    for (const { summary } of exporters) expect(summary).toMatch(/^[^\n]{10,}$/);
  });

  it.each(exporters.map(({ format }) => format))('take %s records without changing them', async format => {
    const out = await newFolder();
    await expect(
      exportTo(join(out, 'deep/er'), format, [Object.freeze({ ...silent })]),
    ).resolves.toBeDefined();
  });

  it('leave jsonl to the journal', async () => {
    const out = await newFolder();
    expect(await exportTo(out, 'jsonl', [silent])).toEqual([]);
    expect(await readdir(out)).toEqual([]);
  });

  it.each(exporters.map(({ format }) => format).filter(format => format !== 'jsonl'))(
    'say which place %s cannot be written to, and why',
    async format => {
      const out = join(await newFolder(), 'taken');
      await writeFile(out, 'a file');
      const run = exportTo(out, format, [silent]);
      await expect(run).rejects.toThrow(OutputError);
      await expect(run).rejects.toThrow(out);
      await expect(run).rejects.toThrow('a file stands where a folder is needed');
    },
  );
});
