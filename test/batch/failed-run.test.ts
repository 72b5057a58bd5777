import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BatchOptions, runBatch } from '../../src/batch/index.ts';
import { bytesOf } from '../support/bytes-of.ts';
import { folderOf } from '../support/folders.ts';
import { fakePipeline } from './fake-pipeline.ts';

const run = (articles: string, out: string, options: Partial<BatchOptions> = {}) =>
  runBatch({ inputs: [articles], out, pipeline: fakePipeline, jobs: 1, ...options });

const manyArticles = (count: number) =>
  folderOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i + 100}.txt`, `Article ${i}.`])));

const traces = (out: string) => readdirSync(out).filter(name => /\.part$|\.lock$/.test(name));

const lockOf = (out: string, pid: number, host = hostname()) =>
  writeFileSync(join(out, 'run.lock'), JSON.stringify({ pid, host }));

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('two runs into one folder', () => {
  it('the second is refused and told who has it; the first goes on', async () => {
    const [articles, out] = [manyArticles(20), folderOf()];
    let second: Promise<unknown> | undefined;
    const onProgress = () => {
      second ??= run(articles, out, { ifExists: 'replace' }).catch(error => error);
    };
    const first = await run(articles, out, { onProgress });
    expect(await second).toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(`another run writes to ${out} (process ${process.pid} `),
    });
    expect(first.articles).toBe(20);
    expect(traces(out)).toEqual([]);
  });

  it.each<[string, (out: string) => void]>([
    ['of another process that is at work', out => lockOf(out, process.ppid)],
    ['of another machine', out => lockOf(out, 1, 'elsewhere.example')],
  ])('a lock %s is respected', async (_, lock) => {
    const out = folderOf();
    lock(out);
    await expect(run(manyArticles(1), out)).rejects.toThrow(/another run writes to .* remove .*run\.lock/);
    expect(readdirSync(out)).toEqual(['run.lock']);
  });

  it.each<[string, (out: string) => void]>([
    ['of a process that is gone', out => lockOf(out, deadPid())],
    ['of an earlier process with the same number', out => lockOf(out, process.pid)],
    ['that was not written to its end', out => writeFileSync(join(out, 'run.lock'), '{"pi')],
  ])('a lock %s is taken over', async (_, lock) => {
    const out = folderOf();
    lock(out);
    expect(await run(manyArticles(1), out)).toMatchObject({ articles: 1 });
    expect(traces(out)).toEqual([]);
  });
});

describe('a run that cannot go on', () => {
  it('leaves a journal that resumes, and nothing half done', async () => {
    const [articles, out, whole] = [manyArticles(20), folderOf(), folderOf()];
    const onProgress = ({ done }: { readonly done: number }) => {
      if (done === 7) throw new Error('broken off');
    };
    await expect(run(articles, out, { onProgress })).rejects.toThrow('broken off');
    expect(readdirSync(out).sort()).toEqual(['articles.jsonl', 'run.json']);
    expect(await run(articles, out, { ifExists: 'resume' })).toMatchObject({ articles: 20, kept: 7 });
    await run(articles, whole);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });

  it('a disk that is full while files are derived', async () => {
    const [articles, out, whole] = [manyArticles(20), folderOf(), folderOf()];
    symlinkSync('/dev/full', join(out, 'mentions.csv.part'));
    await expect(run(articles, out)).rejects.toMatchObject({
      name: 'OutputError',
      message: expect.stringContaining('the disk is full'),
    });
    expect(traces(out)).toEqual([]);
    expect(await run(articles, out, { ifExists: 'resume' })).toMatchObject({ kept: 20 });
    await run(articles, whole);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });

  it.each([1, 20])('a folder that vanishes after %i articles', async when => {
    const out = folderOf();
    const onProgress = ({ done }: { readonly done: number }) => {
      if (done === when) rmSync(out, { recursive: true });
    };
    await expect(run(manyArticles(20), out, { onProgress })).rejects.toMatchObject({
      name: 'OutputError',
      message: expect.stringContaining('it is gone: was the folder moved or removed?'),
    });
    expect(existsSync(out)).toBe(false);
  });

  it('one whose pipeline cannot be loaded leaves an earlier run as it was', async () => {
    const [articles, out] = [manyArticles(2), folderOf()];
    await run(articles, out);
    const before = bytesOf(out);
    const pipeline = {
      ...fakePipeline,
      get fingerprint(): string {
        throw new TypeError('none');
      },
    };
    await expect(run(articles, out, { pipeline, ifExists: 'replace' })).rejects.toThrow('none');
    expect(bytesOf(out)).toEqual(before);
  });
});

describe('thousands of inputs that fail', () => {
  it('are all in errors.csv, in order, and the first thousand in the summary', async () => {
    const out = folderOf();
    const articles = folderOf(
      Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`${i + 1000}.txt`, ''])),
    );
    const summary = await run(articles, out);
    expect(summary).toMatchObject({ failures: 1200, articles: 0 });
    expect(summary.errors).toHaveLength(1000);
    const rows = readFileSync(join(out, 'errors.csv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(rows.map(row => /(\d+)\.txt"/.exec(row)![1])).toEqual(
      Array.from({ length: 1200 }, (_, i) => `${i + 1000}`),
    );
    expect(traces(out)).toEqual([]);
  });
});
