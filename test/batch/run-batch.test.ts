import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type BatchOptions, type Progress, runBatch } from '../../src/batch/index.ts';
import { folderOf } from '../support/folders.ts';
import { failingPipeline, fakePipeline } from './fake-pipeline.ts';

const run = (inputs: readonly string[], out: string, options: Partial<BatchOptions> = {}) =>
  runBatch({ inputs, out, pipeline: fakePipeline, ifExists: 'replace', ...options });

const journal = (out: string) => readFileSync(join(out, 'articles.jsonl'), 'utf8');
const journalIds = (out: string) =>
  journal(out)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).id as string);
const table = (out: string, name: string): Record<string, string>[] =>
  parse(readFileSync(join(out, `${name}.csv`), 'utf8'), { columns: true });

/** Every file below a folder with its bytes. */
const bytesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

const manyArticles = (count: number) =>
  folderOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `${i % 7}/${i}.txt`,
        `Article ${i}. `.repeat(1 + ((i * 37) % 50)),
      ]),
    ),
  );

describe('a run', () => {
  it('writes the journal, the tables and a record an article', async () => {
    const out = folderOf();
    const summary = await run([folderOf({ 'a.txt': 'One two.', 'b/c.txt': 'Three.' })], out);
    expect(journalIds(out)).toEqual(['a', 'b/c']);
    expect(table(out, 'articles').map(row => row['article_id'])).toEqual(['a', 'b/c']);
    expect(JSON.parse(readFileSync(join(out, 'articles/b/c.json'), 'utf8'))).toMatchObject({
      id: 'b/c',
      text: 'Three.',
    });
    expect(summary).toMatchObject({
      articles: 2,
      words: 3,
      errors: [],
      wasInterrupted: false,
      foundNothing: false,
    });
    expect(summary.files).toEqual(
      expect.arrayContaining(['articles.jsonl', 'articles.csv', 'errors.csv', 'articles/']),
    );
  });

  it('writes the same bytes whatever the number of jobs', async () => {
    const articles = manyArticles(60);
    const outs = [folderOf(), folderOf(), folderOf()];
    for (const [i, jobs] of [1, 3, 16].entries()) await run([articles], outs[i]!, { jobs });
    expect(journalIds(outs[0]!)).toHaveLength(60);
    expect(bytesOf(outs[1]!)).toEqual(bytesOf(outs[0]!));
    expect(bytesOf(outs[2]!)).toEqual(bytesOf(outs[0]!));
  });

  it('replaces the output of an earlier run', async () => {
    const out = folderOf();
    await run([folderOf({ 'a.txt': 'x', 'b.txt': 'x' })], out);
    await run([folderOf({ 'c.txt': 'x' })], out);
    expect(journalIds(out)).toEqual(['c']);
    expect(readdirSync(join(out, 'articles'))).toEqual(['c.json']);
  });

  it('makes the output folder, however deep', async () => {
    const out = join(folderOf(), 'new/er');
    await run([folderOf({ 'a.txt': 'x' })], out);
    expect(existsSync(join(out, 'articles.csv'))).toBe(true);
  });

  it('writes nothing but the journal where only that is asked for', async () => {
    const out = folderOf();
    const summary = await run([folderOf({ 'a.txt': 'x' })], out, { formats: ['jsonl'] });
    expect(readdirSync(out)).toEqual(['articles.jsonl', 'run.json']);
    expect(summary.files).toEqual(['articles.jsonl', 'run.json']);
  });

  it('does not read what it writes', async () => {
    const folder = folderOf({ 'a.txt': 'x' });
    await run([folder], join(folder, 'found'));
    writeFileSync(join(folder, 'found', 'notes.txt'), 'x');
    expect(await run([folder], join(folder, 'found'))).toMatchObject({ articles: 1 });
  });

  it('keeps a line a line for readers that break at U+2028, U+2029 and U+0085', async () => {
    const out = folderOf();
    const text = 'One\u2028two\u2029three\u0085four.';
    await run([folderOf({ 'a.txt': text, 'b.txt': 'x' })], out);
    expect(journal(out).split(/[\n\u2028\u2029\u0085]/)).toHaveLength(3);
    expect(JSON.parse(journal(out).split('\n')[0]!).text).toBe(text);
    expect(JSON.parse(readFileSync(join(out, 'articles/a.json'), 'utf8')).text).toBe(text);
  });

  it('takes one line of 20 MB, with and without a space in it', async () => {
    const texts = { 'a.txt': 'The bridge is safe. '.repeat(1_000_000), 'b.txt': 'abc,'.repeat(5_000_000) };
    const out = folderOf();
    expect(await run([folderOf(texts)], out)).toMatchObject({ articles: 2, errors: [], words: 4_000_001 });
    expect(JSON.parse(readFileSync(join(out, 'articles/b.json'), 'utf8')).text).toBe(texts['b.txt']);
  });

  it('tells how far it is, with the total as soon as that is known', async () => {
    const steps: Progress[] = [];
    await run([manyArticles(30)], folderOf(), { jobs: 1, onProgress: step => steps.push(step) });
    expect(steps.map(step => step.done)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(steps.at(-1)).toMatchObject({ total: 30 });
  });
});

describe('what is wrong with an input', () => {
  it('is a row, in input order, and the run goes on', async () => {
    const folder = folderOf({
      'a.txt': '',
      'b.txt': 'Please explode.',
      'c.txt': 'Good.',
      'd.txt': '\0\0\0',
      'f.md': '\r\n',
    });
    symlinkSync('nowhere', join(folder, 'e.txt'));
    mkdirSync(join(folder, 'g'));
    const out = folderOf();
    const inputs = [folder, join(folder, 'g'), join(folder, 'h.txt')];
    const summary = await run(inputs, out, { pipeline: failingPipeline });
    expect(summary.errors.map(({ path, code }) => [path.slice(folder.length + 1), code])).toEqual([
      ['a.txt', 'empty'],
      ['b.txt', 'extract-failed'],
      ['d.txt', 'binary'],
      ['e.txt', 'not-found'],
      ['f.md', 'empty'],
      ['g', 'no-articles'],
      ['h.txt', 'not-found'],
    ]);
    expect(journalIds(out)).toEqual(['c']);
    expect(table(out, 'errors').map(row => row['code'])).toEqual(summary.errors.map(error => error.code));
  });

  it('names file and line where its file holds many', async () => {
    const lines = ['Good.', 'Please explode.', ''].map((text, i) => JSON.stringify({ id: `${i}`, text }));
    const path = join(folderOf({ 'a.jsonl': lines.join('\n') }), 'a.jsonl');
    const { errors } = await run([path], folderOf(), { pipeline: failingPipeline });
    expect(errors.map(({ path, line, code }) => [path, line, code])).toEqual([
      [path, 2, 'extract-failed'],
      [path, 3, 'empty'],
    ]);
  });

  it('a record that outgrows a line of JSON is told to be split, and the run goes on', async () => {
    const tooLong = () => {
      throw new RangeError('Invalid string length');
    };
    const extract: typeof fakePipeline.extract = (text, about) => {
      const record = fakePipeline.extract(text, about);
      return text === 'vast' ? Object.assign(record, { toJSON: tooLong }) : record;
    };
    const out = folderOf();
    const { errors } = await run([folderOf({ 'a.txt': 'vast', 'b.txt': 'short' })], out, {
      pipeline: { ...fakePipeline, extract },
    });
    expect(errors).toMatchObject([{ code: 'too-large', message: expect.stringContaining('split it') }]);
    expect(journalIds(out)).toEqual(['b']);
  });

  it('a pipeline that fails is told with its reason, on one line', async () => {
    const { errors } = await run([folderOf({ 'a.txt': 'explode' })], folderOf(), {
      pipeline: failingPipeline,
    });
    expect(errors[0]!.message).toMatch(
      /a\.txt could not be extracted \(RangeError: Maximum call stack size exceeded\); .*report/,
    );
  });

  it('warnings of reading reach the record', async () => {
    const out = folderOf();
    await run([folderOf({ 'a.txt': Buffer.from('A caf\xe9.', 'latin1') })], out);
    expect(JSON.parse(journal(out)).warnings).toEqual([expect.stringContaining('windows-1252')]);
  });
});

describe('inputs without any article', () => {
  it('still give an errors table', async () => {
    const out = folderOf();
    const summary = await run([folderOf({ 'a.jpg': 'x' }), 'no/such/path'], out);
    expect(summary).toMatchObject({ foundNothing: true, articles: 0 });
    expect(table(out, 'errors').map(row => row['code'])).toEqual(['no-articles', 'not-found']);
    expect(journal(out)).toBe('');
  });

  it('leave the output of an earlier run alone', async () => {
    const out = folderOf();
    await run([folderOf({ 'a.txt': 'x' })], out);
    const before = bytesOf(out);
    expect(await run(['no/such/path'], out)).toMatchObject({ foundNothing: true, files: [] });
    expect(bytesOf(out)).toEqual(before);
  });
});

describe('an interrupted run', () => {
  it('finishes the articles in hand and leaves whole files that agree', async () => {
    const out = folderOf();
    const controller = new AbortController();
    const onProgress = ({ done }: Progress) => {
      if (done === 10) controller.abort();
    };
    const summary = await run([manyArticles(200)], out, { jobs: 4, signal: controller.signal, onProgress });
    expect(summary.wasInterrupted).toBe(true);
    expect(summary.articles).toBeGreaterThanOrEqual(10);
    expect(summary.articles).toBeLessThan(30);
    expect(journal(out).endsWith('}\n')).toBe(true);
    const ids = table(out, 'articles').map(row => row['article_id']);
    expect(ids).toEqual(journalIds(out));
    expect(ids).toHaveLength(summary.articles);
    expect(Object.keys(bytesOf(out)).filter(path => path.endsWith('.part'))).toEqual([]);
  });

  it('holds the first articles of the run that it would have been', async () => {
    const articles = manyArticles(100);
    const [whole, cut] = [folderOf(), folderOf()];
    await run([articles], whole);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await run([articles], cut, { jobs: 2, signal: controller.signal, onProgress });
    expect(journal(whole).startsWith(journal(cut))).toBe(true);
  });

  it('that had done everything was not interrupted', async () => {
    const controller = new AbortController();
    const summary = await run([manyArticles(3)], folderOf(), { signal: controller.signal });
    controller.abort();
    expect(summary.wasInterrupted).toBe(false);
  });
});

describe('a run that cannot be', () => {
  it('an unknown format, with the near one', async () => {
    const out = join(folderOf(), 'out');
    await expect(run([folderOf({ 'a.txt': 'x' })], out, { formats: ['csv', 'jsn'] })).rejects.toThrow(
      /there is no format "jsn"; did you mean "json"/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('a file where the output folder should be', async () => {
    const file = join(folderOf({ taken: 'x' }), 'taken');
    for (const formats of [['csv'], ['json'], ['jsonl']]) {
      await expect(run([folderOf({ 'a.txt': 'x' })], file, { formats })).rejects.toMatchObject({
        name: expect.stringMatching(/^(Output|Usage)Error$/),
        message: expect.stringContaining(file),
      });
    }
  });

  it('a folder of somebody else’s where the records should be, which stays as it is', async () => {
    const out = folderOf({ 'articles/mine.txt': 'x' });
    await expect(run([folderOf({ 'a.txt': 'x' })], out)).rejects.toMatchObject({ name: 'UsageError' });
    expect(readFileSync(join(out, 'articles/mine.txt'), 'utf8')).toBe('x');
    expect(existsSync(join(out, 'articles.jsonl'))).toBe(false);
  });
});
