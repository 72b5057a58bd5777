import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf } from '../../support/folders.ts';
import { openPool, wilfulPipeline } from './built-batch.ts';

type Options = Partial<Parameters<typeof openPool>[0]>;

const article = (text: string, id = text) => ({ id, text, path: `${id}.txt`, metadata: {}, warnings: [] });

function poolOf(options: Options = {}) {
  const pool = openPool({ pipeline: wilfulPipeline(), jobs: 2, timeout: 20, ...options });
  onTestFinished(() => pool.close());
  return pool;
}

describe('a pool of workers', () => {
  it('gives the line and the tally of an article, by a stage of the user’s own', async () => {
    const { line, tally } = await poolOf().extract(article('All is well.', 'a'));
    expect(JSON.parse(line)).toMatchObject({ id: 'a', places: [{ name: 'Elm Street', by: 'rule:elm' }] });
    expect(line.endsWith('}\n')).toBe(true);
    expect(tally).toMatchObject({ articles: 1, words: 3, places: 1 });
  });

  it('takes any number of articles at once', async () => {
    const { extract } = poolOf();
    const all = await Promise.all(Array.from({ length: 200 }, (_, i) => extract(article('x', `${i}`))));
    expect(all.map(({ line }) => JSON.parse(line).id)).toEqual(all.map((_, i) => `${i}`));
  });

  it.each([
    ['hangs', 'hang', { timeout: 0.3 }, 'timed-out', /^hang\.txt took longer than 0\.3 s .*--timeout/],
    [
      'needs too much memory',
      'exhaust',
      { memory: 32 },
      'worker-died',
      /^exhaust\.txt needed more than 32 MB/,
    ],
    ['ends its worker', 'exit', {}, 'worker-died', /^exit\.txt ended the worker .*code: 7/],
    [
      'throws',
      'throw',
      {},
      'extract-failed',
      /^throw\.txt could not be extracted \(RangeError: too wilful\)/,
    ],
  ] as const)('refuses an article that %s, and no other', async (_, deed, options, code, message) => {
    const { extract } = poolOf({ ...options, jobs: 1 });
    const [first, wilful, second, ...rest] = await Promise.allSettled(
      ['a', deed, 'b', deed, 'c'].map((text, i) => extract(article(text, text === deed ? deed : `${i}`))),
    );
    expect(wilful).toMatchObject({ reason: { name: 'InputError', code, path: `${deed}.txt` } });
    expect((wilful as PromiseRejectedResult).reason.message).toMatch(message);
    expect([first, second, ...rest].map(result => result?.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('refuses none for the time that articles before it took', async () => {
    const { extract } = poolOf({ pipeline: wilfulPipeline(60), timeout: 0.5, jobs: 1 });
    const all = await Promise.all(Array.from({ length: 24 }, (_, i) => extract(article('x', `${i}`))));
    expect(all).toHaveLength(24);
  });

  it('starts no worker anew when it is closed twice', async () => {
    const folder = folderOf({
      'pipeline.json': JSON.stringify({ name: 'told', summary: 'x', stages: [{ module: './told.mjs' }] }),
      'told.mjs': `
        import { appendFileSync } from 'node:fs';
        appendFileSync(new URL('starts', import.meta.url), 'x');
        export default { provides: 'places', requires: [], summary: '', prepare: () => () => [] };
      `,
    });
    const pool = poolOf({ pipeline: folder });
    await pool.extract(article('a'));
    await Promise.all([pool.close(), pool.close()]);
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(readFileSync(`${folder}/starts`, 'utf8')).toBe('x');
  });

  it('does not count a worker’s start as an article’s time', async () => {
    const pipeline = folderOf({
      'pipeline.json': JSON.stringify({ name: 'slow', summary: 'x', stages: [{ module: './slow.mjs' }] }),
      'slow.mjs': `
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
        export default { provides: 'places', requires: [], summary: '', prepare: () => () => [] };
      `,
    });
    const { line } = await poolOf({ pipeline, timeout: 0.2 }).extract(article('a'));
    expect(JSON.parse(line).places).toEqual([]);
  });

  it('has a fingerprint that changes with definition, model and module', () => {
    const make = (options: object, stage: string, model: string) =>
      poolOf({
        pipeline: folderOf({
          'pipeline.json': JSON.stringify({
            name: 'p',
            summary: 's',
            stages: [{ module: './s.mjs', model: 'm', options }],
          }),
          's.mjs': stage,
          m: model,
        }),
      }).fingerprint;
    const prints = [
      make({}, '1', 'a'),
      make({ deep: true }, '1', 'a'),
      make({}, '2', 'a'),
      make({}, '1', 'b'),
    ];
    expect(new Set(prints).size).toBe(4);
    expect(make({}, '1', 'a')).toBe(prints[0]);
  });
});

describe('a pipeline that cannot be loaded', () => {
  it.each([
    ['none of that name', () => 'nwes', /there is no pipeline "nwes"/],
    ['no JSON', () => folderOf({ 'pipeline.json': '{' }), /not readable as JSON/],
  ])('%s: no pool is opened', (_, make, message) => {
    expect(() => poolOf({ pipeline: make() })).toThrow(message);
  });

  it.each([
    ['an unknown stage', '{"stage":"naems"}', /there is no stage "naems"; did you mean "names"/],
    ['a module with a fault', '{"module":"./fault.mjs"}', /broken on purpose/],
  ])('%s: every article rejects with it', async (_, stage, message) => {
    const pipeline = folderOf({
      'pipeline.json': `{"name":"p","summary":"s","stages":[${stage}]}`,
      'fault.mjs': 'throw new Error("broken on purpose")',
    });
    const { extract } = poolOf({ pipeline });
    for (const text of ['a', 'b']) {
      await expect(extract(article(text))).rejects.toMatchObject({
        name: 'PipelineError',
        message: expect.stringMatching(message),
      });
    }
  });
});
