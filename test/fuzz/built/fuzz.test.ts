import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bases, makeCase } from '../../../fuzz/make-case.mjs';
import { folderOf } from '../../support/folders.ts';
import { root } from '../../support/source-files.ts';

const bases: Bases = {
  texts: ['“The lock is old,” said Ada Lund.\n\nTwo keepers declined to comment.', 'Rain fell on Hull.'],
  files: [{ name: 'a.csv', bytes: Buffer.from('id,text\n1,"She said so."\n') }],
};

const casesOf = (seed: number) =>
  Array.from({ length: 30 }, (_, step) => JSON.stringify(makeCase(seed, step, bases)));

function fuzz(...args: string[]): Promise<{ readonly code: number; readonly stdout: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [join(root, 'fuzz/main.mjs'), '--jobs', '1', ...args], (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), stdout }),
    );
  });
}

/** A pipeline whose only stage does one of these to a text, by its length. */
const deeds = [
  `throw new TypeError('by intent')`,
  'while (article.text.length < 1500);',
  'process.exit(3)',
  `return calls % 2 ? [] : [place('A', 0, 1)]`,
  `return [place('A', 0, 9e6)]`,
  'return []',
];
const wilful = () =>
  folderOf({
    'pipeline.json': JSON.stringify({ name: 'own', summary: 's', stages: [{ module: './s.mjs' }] }),
    's.mjs': `
    let calls = 0;
    const place = (name, start, end) =>
      ({ id: 'place-1', name, type: 'other', country: null, mentions: [{ start, end }], by: 'rule:x', confidence: 1 });
    const deeds = [${deeds.map(deed => `article => { ${deed}; return []; }`)}];
    export default {
      provides: 'places', requires: [], summary: '',
      prepare: () => ({ article }) => {
        if (article.id !== 'case') return [];
        calls++;
        return deeds[article.text.length % deeds.length](article);
      },
    };`,
  });

describe('npm run fuzz', () => {
  it('finds nothing in a few steps of a fixed seed', async () => {
    const { code, stdout } = await fuzz('--seed', '1', '--steps', '12');
    expect(stdout).toMatch(/^seed 1: .*\n\d+ texts and \d+ files \(.*: no findings\n$/);
    expect(code).toBe(0);
  }, 120_000);

  it('makes the same cases of the same seed, step by step, and others of another', () => {
    const cases = casesOf(5);
    expect(casesOf(5)).toEqual(cases);
    expect(casesOf(6).filter((made, step) => made === cases[step]).length).toBeLessThan(10);
  });

  it('tells what a stage does wrong and how to see it again, keeps the input, and fails', async () => {
    const out = folderOf();
    const { code, stdout } = await fuzz(
      ...['--seed', '2', '--steps', '60', '--patience', '5', '--out', out, '--pipeline', wilful()],
    );
    expect(stdout).toMatch(/threw: .*TypeError: by intent/);
    expect(stdout).toMatch(/hung: no end after/);
    expect(stdout).toMatch(/ended its thread with exit code 3/);
    expect(stdout).toMatch(/the second time gives something else/);
    expect(stdout).toMatch(/is no span of/);
    const again = [...stdout.matchAll(/input: (\S+); again: npm run fuzz -- --seed 2 --step (\d+)$/gm)];
    expect(again).toHaveLength(10);
    for (const [, path, step] of again) expect(path).toContain(join(out, `2-${step}-case`));
    expect(readdirSync(out).length).toBeGreaterThanOrEqual(10);
    expect(code).toBe(1);
  }, 120_000);
});
