import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import engine from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allTables } from '../../src/export/index.ts';
import { InputError } from '../../src/model/errors.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { loadPipeline } from '../../src/pipeline/index.ts';
import { readInputs } from '../support/read-inputs.ts';
import { root } from '../support/source-files.ts';
import { exportTo, readTable } from './run-exporter.ts';

type Row = Readonly<Record<string, unknown>>;

/** Counts of what the records themselves hold, which every format must agree with. */
const inRecords: Readonly<Record<string, (record: ArticleRecord) => number>> = {
  articles: () => 1,
  people: record => record.people.length,
  roles: record => record.roles.length,
  places: record => record.places.length,
  organizations: record => record.organizations.length,
  sources: record => record.sources.length,
  sourcing: () => 1,
  attributions: record => record.attributions.length,
  anonymity: record => record.anonymity.length,
};

/** Columns of which sums are compared: numbers, and truth as 1. */
const summed = allTables.flatMap(({ name, columns }) =>
  columns
    .filter(({ type }) => type === 'integer' || type === 'number' || type === 'boolean')
    .map(column => [name, column.name] as const),
);

const number = (cell: unknown) =>
  cell === true || cell === 'true' ? 1 : cell === false || cell === 'false' ? 0 : Number(cell ?? 0);
const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((total, row) => total + number(row[column]), 0);

describe('the newsroom in every format', () => {
  const out = mkdtempSync(join(tmpdir(), 'whosaid-'));
  const records: ArticleRecord[] = [];
  const json: ArticleRecord[] = [];
  const errors = [{ path: 'in/odd.txt', line: 3, code: 'empty', message: 'in/odd.txt holds no text' }];
  const tables: Record<string, Record<string, readonly Row[]>> = {};

  beforeAll(async () => {
    const pipeline = await loadPipeline('news-rules');
    for (const outcome of await readInputs([`${root}fixtures/newsroom`])) {
      if (!(outcome instanceof InputError)) records.push(pipeline.extract(outcome.text, outcome));
    }
    for (const format of ['csv', 'json', 'sqlite', 'xlsx', 'parquet']) {
      await exportTo(out, format, records, errors);
    }
    for (const { id } of records)
      json.push(JSON.parse(readFileSync(join(out, `articles/${id}.json`), 'utf8')));
    const { sheets } = await readXlsx(readFileSync(join(out, 'whosaid.xlsx')));
    const database = new engine.Database(join(out, 'whosaid.sqlite'), { readOnly: true });
    for (const { name } of allTables) {
      const [header, ...body] = sheets.find(sheet => sheet.name === name)!.rows;
      tables[name] = {
        csv: await readTable(out, name),
        sqlite: database.all(`SELECT * FROM ${name}`),
        xlsx: body.map(row => Object.fromEntries(header!.map((column, i) => [String(column), row[i]]))),
        parquet: await parquetReadObjects({ file: await asyncBufferFromFile(join(out, `${name}.parquet`)) }),
      };
    }
    database.close();
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it('has the records, whole, in the JSON files', () => {
    expect(json).toEqual(records);
    expect(json.length).toBeGreaterThan(10);
  });

  it.each(allTables.map(({ name }) => name))('%s has as many rows in each', name => {
    const { csv, sqlite, xlsx, parquet } = tables[name]!;
    const count = inRecords[name];
    const expected = count ? json.reduce((total, record) => total + count(record), 0) : csv!.length;
    expect(expected, name).toBeGreaterThan(0);
    expect([csv!.length, sqlite!.length, xlsx!.length, parquet!.length]).toEqual(Array(4).fill(expected));
  });

  it.each(summed)('%s.%s adds up to the same in each', (name, column) => {
    const { csv, ...others } = tables[name]!;
    const expected = sum(csv!, column);
    for (const [format, rows] of Object.entries(others)) {
      expect(sum(rows, column), format).toBeCloseTo(expected, 6);
    }
  });
});
