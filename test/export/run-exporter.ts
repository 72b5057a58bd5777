import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import { exporters } from '../../src/export/index.ts';
import type { ErrorRow } from '../../src/model/errors.ts';
import type { ArticleRecord } from '../../src/model/record.ts';

export type Row = Readonly<Record<string, string>>;

/** A new folder that is gone when the test is over. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Exports the records in one format and returns the paths that the exporter names. */
export async function exportTo(
  out: string,
  format: string,
  records: readonly ArticleRecord[],
  errors: readonly ErrorRow[] = [],
): Promise<readonly string[]> {
  const exporter = exporters.find(candidate => candidate.format === format)!;
  const writer = await exporter.open(out, { errors });
  for (const record of records) await writer.write(record);
  await writer.end();
  return writer.close();
}

export async function readTable(out: string, table: string): Promise<readonly Row[]> {
  return parse(await readFile(join(out, `${table}.csv`)), { columns: true });
}
