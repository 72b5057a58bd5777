import { expect, it } from 'vitest';
import { abbreviationEntries } from '../../src/lexicon/abbreviations.ts';
import { layerOf } from '../support/layers.ts';

const count = (text: string) => layerOf(text, 'sentences').length;

it.each(abbreviationEntries.filter(e => e.use !== 'sometimes-last'))(
  '$text ends no sentence: $example',
  ({ example }) => {
    expect(count(example)).toBe(1);
  },
);

it.each(abbreviationEntries.filter(e => e.use === 'sometimes-last'))(
  '$text ends a sentence before a word that opens one: $example',
  ({ example }) => {
    expect(count(example)).toBe(2);
  },
);
