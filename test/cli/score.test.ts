import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakePipeline } from '../batch/fake-pipeline.ts';
import { folderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';

const span = (start: number, end: number, text: string) => ({ start, end, text });

/** Gold and prediction of one article: two people in gold, one of them predicted. */
function pair(): string[] {
  const record = fakePipeline.extract('Jane Roe met John Doe.', { id: 'a' });
  const jane = { id: 'person-1', name: 'Jane Roe', mentions: [span(0, 8, 'Jane Roe')] };
  const john = { id: 'person-2', name: 'John Doe', mentions: [span(13, 21, 'John Doe')] };
  const folder = folderOf();
  for (const [name, people] of Object.entries({ gold: [jane, john], pred: [jane] })) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'a.json'), JSON.stringify({ ...record, people }));
  }
  return ['--gold', join(folder, 'gold'), '--pred', join(folder, 'pred')];
}

describe('whosaid score', () => {
  it('prints a line a layer and the values as JSON', async () => {
    const { code, stdout, stderr } = await inProcess(['score', ...pair()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^people +1\.000 +0\.500 +0\.667$/m);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({
      people: expect.closeTo(0.667, 3),
    });
  });

  it('ends with 0 when every minimum is reached', async () => {
    expect(await inProcess(['score', ...pair(), '--min', 'people=0.6'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('ends with 1 and a line for each score below its minimum', async () => {
    const { code, stderr } = await inProcess([
      'score',
      ...pair(),
      '--min',
      'people=0.7',
      '--min',
      'roles=0',
      '--min',
      'places=1',
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'whosaid: people is 0.667, below its minimum of 0.7\nwhosaid: places is 0.000, below its minimum of 1\n',
    );
  });

  it('ends with 2 for an unknown layer, with the known ones', async () => {
    const { code, stdout, stderr } = await inProcess(['score', ...pair(), '--min', 'peple=0.7']);
    expect(stderr).toMatch(/^whosaid: there is no score "peple"; known: people, .*attributions.*\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('whosaid explain', () => {
  it.each([[[]], [['news']], [['pipelines/news/pipeline.json']]])(
    '%j prints the checked flow, a line a stage',
    async args => {
      const { code, stdout, stderr } = await inProcess(['explain', ...args]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const line of stdout.trimEnd().split('\n'))
        expect(line).toMatch(/^[a-z]+\([a-z, ]+\)(?: -> [a-z]+)? +\S/);
    },
  );
});
