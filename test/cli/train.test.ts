import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';

const corpus = ['Ana Ruiz', 'Joel Harwick', 'Mele Tupou']
  .map((name, i) =>
    JSON.stringify({
      id: `a${i}`,
      text: `They met ${name} there.`,
      entities: [{ start: 9, end: 9 + name.length, type: 'PER' }],
    }),
  )
  .join('\n');

const recipe = (rate: number) =>
  JSON.stringify({
    task: 'names',
    model: 'toy.model',
    train: ['toy.jsonl'],
    heldOut: ['toy.jsonl'],
    templates: ['look[0]', 'lower[-1]', 'lower[1]'],
    minCount: 1,
    step: 0.01,
    settings: { passes: 20, rate, l1: 0, dropout: 0, seed: 1 },
  });

const folderWith = () =>
  folderOf({ 'toy.jsonl': corpus, 'toy.json': recipe(0.5), 'idle.json': recipe(1e-9), 'broken.json': '{' });

describe('whosaid train', () => {
  it('writes the model, and tells on standard error how it went', async () => {
    const folder = folderWith();
    const { code, stdout, stderr } = await inProcess([
      'train',
      join(folder, 'toy.json'),
      '--corpora',
      folder,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^3 examples, \d+ positions, \d+ features\n/);
    expect(stderr).toMatch(/^pass 20, loss \d\.\d{3}\n {2}toy +PER 1\.000 \(1\.00\/1\.00\)$/m);
    expect(stderr).toMatch(/^confidence .*: 3 found, 1\.000 right$/m);
    expect(existsSync(join(folder, 'toy.model'))).toBe(true);
  });

  it('--errors lists what a new model gained and lost', async () => {
    const folder = folderWith();
    await inProcess(['train', join(folder, 'idle.json'), '--corpora', folder]);
    const { stdout, stderr } = await inProcess([
      'train',
      join(folder, 'toy.json'),
      '--corpora',
      folder,
      '--errors',
      '9',
    ]);
    expect(stderr).toContain('the model so far');
    expect(stdout).toContain('gained\tfound\tPER\tMele Tupou\tThey met Mele Tupou there.\n');
  });

  it.each([
    ['a recipe that is not there', 'none.json', /none\.json: there is no such recipe/],
    ['a recipe that is no JSON', 'broken.json', /broken\.json: not readable as JSON/],
  ])('%s: one line and code 2', async (_, file, message) => {
    const folder = folderWith();
    const { code, stdout, stderr } = await inProcess(['train', join(folder, file), '--corpora', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('a folder without the corpora: one line and code 2', async () => {
    const folder = folderWith();
    const { code, stderr } = await inProcess(['train', join(folder, 'toy.json'), '--corpora', 'nowhere']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^whosaid: nowhere\/toy\.jsonl: there is no such corpus\n$/);
  });
});
