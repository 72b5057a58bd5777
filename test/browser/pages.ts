import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { loadPipeline } from '../../src/pipeline/index.ts';
import { exportTo } from '../export/run-exporter.ts';
import { filesBelow, read } from '../support/source-files.ts';

/** A report and the tables of the same records, in a folder that is there while the tests of a suite run. */
export interface Pages {
  readonly out: () => string;
  readonly index: () => string;
  readonly article: (id: string) => string;
}

export function pagesOf(records: () => Promise<readonly ArticleRecord[]>): Pages {
  let out = '';
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'whosaid-'));
    const made = await records();
    for (const format of ['report', 'csv']) await exportTo(out, format, made);
  }, 60_000);
  afterAll(() => rm(out, { recursive: true, force: true }));
  return {
    out: () => out,
    index: () => join(out, 'report/index.html'),
    article: id => join(out, `report/articles/${id}.html`),
  };
}

/** The record of the fixture article. */
export async function fixtureRecord(): Promise<ArticleRecord> {
  const [file] = filesBelow('fixtures/articles', '.txt');
  const pipeline = await loadPipeline('news');
  return pipeline.extract(read(file!), { id: file!.replace(/^.*\/|\.txt$/g, '') });
}
