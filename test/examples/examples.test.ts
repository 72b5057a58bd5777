import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../support/source-files.ts';

const run = (file: string) => execFileSync('node', [file], { cwd: root, encoding: 'utf8' });

it('extract.js prints who said what', () => {
  expect(run('examples/extract.js')).toBe(
    [
      'Lena Brandt | named-person | said | “The bridge is safe,”',
      'Two engineers, who were not authorized to speak publicly, | unnamed, 2 or more | said | it was not',
      '',
    ].join('\n'),
  );
});

it('custom-stage/run.js runs a stage of the user’s own in a pipeline of the user’s own', () => {
  const output = run('examples/custom-stage/run.js');
  expect(output).toContain('places(sentences)');
  expect(output).toContain('Mill Street: 25');
  expect(output).toContain('Harbour Lane: 48');
});
