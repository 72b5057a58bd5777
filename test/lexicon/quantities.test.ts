import { describe, expect, it } from 'vitest';
import { quantityEntries } from '../../src/lexicon/quantities.ts';
import { readQuantity } from '../../src/stages/3-attribution/sources/quantity.ts';
import { layersUpTo } from '../support/layers.ts';

describe('quantities', () => {
  it.each(quantityEntries.map(({ phrase, example }) => [phrase, example] as const))(
    '%s is read in its example',
    (phrase, example) => {
      const { tokens } = layersUpTo(example, 'tokens');
      expect(example.toLowerCase()).toContain(phrase);
      expect(tokens!.some((_, first) => readQuantity(tokens!, first, tokens!.length) !== null)).toBe(true);
    },
  );
});
