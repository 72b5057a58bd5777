import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/batch/index.ts';
import { exportJournals } from '../../src/pipe/index.ts';
import { failingPipeline, fakePipeline } from '../batch/fake-pipeline.ts';
import { seaWall } from '../export/sample.ts';
import { folderOf } from '../support/folders.ts';

const line = (id: string, text = 'Rain.') => `${JSON.stringify(fakePipeline.extract(text, { id }))}\n`;
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const table = (out: string, name: string): Record<string, string>[] =>
  parse(read(out, `${name}.csv`), { columns: true });
const errorsOf = (out: string) => table(out, 'errors');
const idsOf = (out: string) => table(out, 'articles').map(row => row['article_id']);

describe('an export', () => {
  it('of one journal equals the run that wrote it', async () => {
    const [run, out] = [folderOf(), folderOf()];
    const input = folderOf({ 'a.txt': 'Rain.', 'b/c.txt': 'Sun.' });
    await runBatch({ inputs: [input], out: run, pipeline: failingPipeline, formats: ['csv', 'json'] });
    await exportJournals({ journals: [run], out });
    const files = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name !== 'articles.jsonl')
        .map(entry => join(entry.parentPath, entry.name).slice(folder.length));
    expect(files(out)).toEqual(expect.arrayContaining(['/articles.csv', '/articles/a.json', '/people.csv']));
    for (const file of files(out)) expect(read(out, file), file).toBe(read(run, file));
  });

  it('joins journals in the order in which they are named', async () => {
    const folder = folderOf({ 'two.jsonl': line('c') + line('a'), 'one.jsonl': line('b') });
    const out = folderOf();
    const summary = await exportJournals({
      journals: [join(folder, 'two.jsonl'), join(folder, 'one.jsonl')],
      out,
      formats: ['csv', 'jsonl'],
    });
    expect(idsOf(out)).toEqual(['c', 'a', 'b']);
    expect(read(out, 'articles.jsonl')).toBe(line('c') + line('a') + line('b'));
    expect(summary).toMatchObject({ articles: 3, words: 3, errors: [], foundNothing: false });
    expect(summary.files).toContain('articles.jsonl');
  });

  it('takes a folder for its journal, else for its parts by name', async () => {
    const out = folderOf();
    const journals = [
      folderOf({ 'articles.jsonl': line('a'), 'other.jsonl': line('never') }),
      folderOf({ 'part-00001': line('c'), 'part-00000': line('b'), _SUCCESS: '', 'x.ndjson': line('d') }),
    ];
    await exportJournals({ journals, out });
    expect(idsOf(out)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells a second article of the same id, where both are, and keeps the first', async () => {
    const folder = folderOf({
      'one.jsonl': line('a', 'First.'),
      'two.jsonl': line('b') + line('a', 'Second.'),
    });
    const out = folderOf();
    await exportJournals({ journals: [folder], out });
    expect(JSON.parse(read(out, 'articles/a.json')).text).toBe('First.');
    const two = join(folder, 'two.jsonl');
    expect(errorsOf(out)).toMatchObject([{ path: two, line: '2', code: 'duplicate-id' }]);
    expect(errorsOf(out)[0]!['message']).toContain(`line 1 of ${join(folder, 'one.jsonl')}`);
  });

  it.each([
    ['a torn line', line('x').slice(0, 40), 'not-json', 'is not JSON'],
    ['no record', '{"hello": "world"}\n', 'not-a-record', 'must have required property'],
    [
      'a record with a wrong value',
      line('x').replace('"people":[]', '"people":[{"id":1}]'),
      'not-a-record',
      '/people/0',
    ],
    [
      'an attribution whose source is missing',
      `${JSON.stringify({ ...seaWall, sources: [] })}\n`,
      'not-a-record',
      'which is not among its sources',
    ],
    ['an error record that is none', '{"schema":"whosaid/error@1"}\n', 'not-a-record', 'error.schema.json'],
  ])('tells %s with file and line, and goes on', async (_, bad, code, reason) => {
    const folder = folderOf({ 'one.jsonl': `${line('a')}\n${bad.trimEnd()}\n${line('b')}` });
    const out = folderOf();
    await exportJournals({ journals: [folder], out });
    expect(idsOf(out)).toEqual(['a', 'b']);
    const path = join(folder, 'one.jsonl');
    expect(errorsOf(out)).toMatchObject([{ path, line: '3', code }]);
    expect(errorsOf(out)[0]!['message']).toContain(reason);
  });

  it('turns error records into rows of errors.csv', async () => {
    const row = { path: 'standard input', line: 7, code: 'no-text', message: 'There is no text.' };
    const error = { schema: 'whosaid/error@1', id: null, ...row };
    const out = folderOf();
    const journals = [folderOf({ 'a.jsonl': `${line('a')}${JSON.stringify(error)}\n` })];
    const { errors } = await exportJournals({ journals, out });
    expect(errors).toEqual([row]);
    expect(errorsOf(out)).toEqual([{ ...row, line: '7' }]);
  });

  it.each([
    ['a journal that is not there', ['/nowhere/articles.jsonl'], ['csv'], 'does not exist'],
    ['an unknown format', [], ['cvs'], 'there is no format "cvs"'],
  ])('refuses %s', async (_, journals, formats, message) => {
    const out = folderOf();
    await expect(exportJournals({ journals, out, formats })).rejects.toThrow(message);
    expect(existsSync(join(out, 'articles.csv'))).toBe(false);
  });

  it('never replaces a journal', async () => {
    const out = folderOf({ 'articles.jsonl': line('a') });
    await expect(exportJournals({ journals: [out], out, formats: ['jsonl'] })).rejects.toThrow(
      'there already',
    );
    writeFileSync(join(out, 'more.jsonl'), line('b'));
    await exportJournals({ journals: [out, join(out, 'more.jsonl')], out });
    expect(idsOf(out)).toEqual(['a', 'b']);
    expect(read(out, 'articles.jsonl')).toBe(line('a'));
  });
});
