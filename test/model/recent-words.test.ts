import { describe, expect, it } from 'vitest';
import { recentWords } from '../../src/model/recent-words.ts';

describe('recent words', () => {
  it.each([
    ['a word never met', [], 'a', undefined],
    ['a word just met', ['a'], 'a', 'A'],
    ['a word of the generation before', ['a', 'b', 'c'], 'a', 'A'],
    ['a word two generations back', ['a', 'b', 'c', 'd', 'e'], 'a', undefined],
  ] as const)('%s', (_, met, asked, answer) => {
    const words = recentWords<string>(2);
    for (const word of met) words.set(word, word.toUpperCase());
    expect(words.get(asked)).toBe(answer);
  });

  it('keep for good what is asked for again and again', () => {
    const words = recentWords<string>(2);
    words.set('a', 'A');
    for (let i = 0; i < 100; i++) {
      words.set(`rare ${i}`, 'rare');
      expect(words.get('a')).toBe('A');
    }
  });

  it('hold two generations at most', () => {
    const words = recentWords<number>(10);
    const all = Array.from({ length: 1000 }, (_, i) => `word ${i}`);
    for (const [i, word] of all.entries()) words.set(word, i);
    expect(all.filter(word => words.get(word) !== undefined).length).toBeLessThanOrEqual(20);
  });

  it('a word that is set anew has its new value', () => {
    const words = recentWords<number>(2);
    words.set('a', 1);
    words.set('a', 2);
    expect(words.get('a')).toBe(2);
  });
});
