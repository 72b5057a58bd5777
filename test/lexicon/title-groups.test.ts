import { describe, expect, it } from 'vitest';
import { isSameTitle, titleGroupEntries } from '../../src/lexicon/title-groups.ts';

describe('title groups', () => {
  it('each example holds the title and another word for its holder', () => {
    const silent = titleGroupEntries.filter(
      ({ title, also, example }) =>
        !example.includes(title) || !also.some(word => example.includes(`the ${word}`)),
    );
    expect(silent).toEqual([]);
  });
  it.each([
    ['senator', 'lawmaker', true],
    ['nominee', 'candidate', true],
    ['mayor', 'mayor', true],
    ['mayor', 'senator', false],
    ['senator', 'mp', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameTitle(a, b)).toBe(expected);
  });
});
