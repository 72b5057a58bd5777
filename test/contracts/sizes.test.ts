import { expect, it } from 'vitest';
import { filesBelow, read } from '../support/source-files.ts';

const sizes = filesBelow('src', '.ts').map(path => ({ path, lines: read(path).split('\n').length }));

it('no source file has more than 250 lines', () => {
  expect(sizes.filter(file => file.lines > 250)).toEqual([]);
});

it('half of the source files have at most 80 lines', () => {
  const sorted = sizes.map(file => file.lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
});
