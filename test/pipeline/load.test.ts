import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/model/errors.ts';
import { checkDefinition } from '../../src/pipeline/check-definition.ts';
import { loadPipeline, shippedPipelines } from '../../src/pipeline/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-pipeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function define(stages: unknown, extra: object = {}): string {
  const file = join(folder, `${++count}.json`);
  writeFileSync(file, JSON.stringify({ name: 'test', summary: 'a test', stages, ...extra }));
  return file;
}

describe('a pipeline is refused before the first article', () => {
  it.each([
    ['an unknown stage', ['paragraph'], 'there is no stage "paragraph"; did you mean "paragraphs"?'],
    [
      'an unmet requirement',
      ['tokens'],
      'tokens requires paragraphs, which no earlier stage provides; add a stage that provides paragraphs',
    ],
    [
      'a wrong order',
      ['paragraphs', 'sentences', 'tokens'],
      'sentences requires tokens, which no earlier stage provides; move tokens before it',
    ],
    ['two providers', ['paragraphs', 'paragraphs'], 'two stages provide paragraphs'],
    [
      'a missing model',
      [{ stage: 'paragraphs', model: 'gone.model' }],
      'gone.model: the model of stage "paragraphs" is missing',
    ],
    ['a model that is none', [{ stage: 'names', model: '1.json' }], '1.json: this is no whosaid model'],
    ['a missing module', [{ module: './gone.js' }], 'gone.js: there is no such stage module'],
    [
      'an option that is none',
      [
        'paragraphs',
        'tokens',
        'sentences',
        'quotations',
        'names',
        'people',
        'places',
        'organizations',
        'cues',
        { stage: 'attributions', options: { precision: 'higher' } },
      ],
      'stage "attributions", options: precision is one of balanced, high, not "higher"',
    ],
    ['no stages', [], '/stages must NOT have fewer than 1 items'],
    ['an entry that says nothing', [{ options: {} }], '/stages/0'],
  ])('with %s', async (_, stages, message) => {
    const loading = loadPipeline(define(stages));
    await expect(loading).rejects.toThrow(PipelineError);
    await expect(loading).rejects.toThrow(message);
  });

  it('with a key that it does not know', async () => {
    await expect(loadPipeline(define(['paragraphs'], { stage: [] }))).rejects.toThrow('"stage"');
  });

  it('with a name that no pipeline has', async () => {
    await expect(loadPipeline('newz')).rejects.toThrow('there is no pipeline "newz"; did you mean "news"?');
  });

  it('with a definition that is no JSON', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    await expect(loadPipeline(file)).rejects.toThrow('not readable as JSON');
  });

  it('with a module that is no stage', async () => {
    writeFileSync(join(folder, 'empty.mjs'), 'export default {};');
    await expect(loadPipeline(define([{ module: './empty.mjs' }]))).rejects.toThrow(
      'make it with defineStage()',
    );
  });
});

describe('a loaded pipeline', () => {
  it('is found by its folder', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(
      join(own, 'pipeline.json'),
      JSON.stringify({ name: 'own', summary: 's', stages: ['paragraphs'] }),
    );
    expect((await loadPipeline(own)).name).toBe('own');
  });

  it('makes the same records of articles together as of each by itself', async () => {
    const { extract, extractAll } = await loadPipeline('news');
    const articles = [
      { text: '“The bridge is safe,” Mayor Jane Roe said. Two officials declined to comment.', id: 'a' },
      { text: '', id: 'b' },
      { text: 'Roe spoke in Lyon 🌊 on Monday, an aide said.', metadata: { date: '2031-07-07' } },
      {
        text: '“The bridge is safe,” Mayor Jane Roe said. Two officials declined to comment.',
        path: 'd.txt',
      },
    ];
    expect(extractAll(articles)).toEqual(articles.map(({ text, ...about }) => extract(text, about)));
    expect(extractAll([])).toEqual([]);
  });

  it('gives a valid record even if it provides one layer only', async () => {
    const pipeline = await loadPipeline(define(['paragraphs']));
    const record = pipeline.extract('It rained.', { id: 'a' });
    expect(record).toMatchObject({
      id: 'a',
      people: [],
      attributions: [],
      paragraphs: [{ start: 0, end: 10 }],
    });
    expect(record.sentences).toBeUndefined();
  });

  it('is frozen, and so are its records', async () => {
    const pipeline = await loadPipeline('news');
    expect(Object.isFrozen(pipeline)).toBe(true);
    const record = pipeline.extract('Mayor Jane Roe said it rained.');
    expect(Object.isFrozen(record)).toBe(true);
    expect(Object.isFrozen(record.people)).toBe(true);
  });

  it('explains its flow, a line a stage', async () => {
    const pipeline = await loadPipeline('news');
    const lines = pipeline.explain().split('\n');
    expect(lines).toHaveLength(pipeline.stages.length);
    expect(lines[0]).toMatch(/^paragraphs\(article\) +lines with something/);
  });

  it.each([...shippedPipelines()])(
    '%s follows the schema, which is not looked at when it is loaded',
    name => {
      const file = new URL(`../../pipelines/${name}/pipeline.json`, import.meta.url);
      const definition: unknown = JSON.parse(readFileSync(file, 'utf8'));
      expect(() => checkDefinition('elsewhere.json', definition)).not.toThrow();
    },
  );

  it('is shipped as news', () => {
    expect(shippedPipelines()).toContain('news');
  });
});
