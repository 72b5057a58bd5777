import { describe, expect, it } from 'vitest';
import { nameTags, parseNumber } from '../../src/engines/compromise.ts';

describe('compromise', () => {
  it.each([
    ['paris', ['City']],
    ['zandaria', []],
    ['constructor', []],
    ['', []],
  ])('tags of %s', (word, tags) => {
    expect(nameTags(word)).toEqual(tags);
  });

  it.each([
    ['forty-two', 42],
    ['1,200', 1200],
    ['1.5 million', 1_500_000],
    [' Seven ', 7],
    ['three or four', null],
    ['half a dozen', null],
    ['nobody', null],
    ['', null],
    ['nine '.repeat(1000), null],
  ])('parseNumber(%s) is %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
    expect(parseNumber(text)).toBe(number);
  });
});
