import { expect, it } from 'vitest';
import { packWords } from '../../../scripts/gazetteer-words.mjs';
import { readText } from '../../../src/lexicon/gazetteer/read-list.ts';
import { readWords } from '../../../src/lexicon/gazetteer/read-words.ts';

it.each(['first-names.txt', 'last-names.txt', 'common-words.txt'])('%s reads as it was packed', name => {
  const words = readWords(name);
  expect(words.length).toBeGreaterThan(10_000);
  expect([...words].sort()).toEqual(words);
  expect(new Set(words).size).toBe(words.length);
  expect(packWords(words)).toBe(readText(name));
});

it('packs what words share with the word before', () => {
  expect(packWords(['abandoning', 'abandon', 'abandoned', 'zeal'])).toBe('AabandonHedHing\nAzeal');
});
