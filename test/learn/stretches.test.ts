import { describe, expect, it } from 'vitest';
import {
  bioes,
  compressModel,
  encodeExamples,
  hashString,
  labelsOf,
  makeTagger,
  readTemplates,
  trainCrf,
} from '../../src/learn/index.ts';

const templates = readTemplates(['word[0]', 'word[-1]', 'word[-2]', 'word[1]'], ['word']);
const columnsOf = (text: string) => {
  const words = text.split(' ');
  return { length: words.length, values: [Int32Array.from(words, word => hashString(word))] };
};
const person = [{ start: 2, end: 3, type: 'PER' }];
const examples = ['Roe', 'Hale', 'Okoro'].flatMap(name => [
  { columns: columnsOf(`then Ms ${name} left`), labels: labelsOf(person, 4) },
  { columns: columnsOf(`then to ${name} again`), labels: labelsOf([], 4) },
]);
const set = encodeExamples(examples, templates, bioes(['PER']), 1);
const settings = { passes: 20, rate: 0.5, l1: 0, dropout: 0, seed: 3 };
const tagger = makeTagger(compressModel(set, trainCrf(set, settings), {}));
const text = columnsOf('then Ms Roe left then to Roe again then Ms Hale left');

const placesOf = (stretches: Parameters<typeof tagger.spans>[1]) =>
  tagger.spans(text, stretches).map(({ start, end }) => [start, end]);

describe('stretches', () => {
  it('are tagged each by itself, in one call', () => {
    const stretch = (first: number) => ({ first, end: first + 4, low: first, high: first + 4 });
    expect(placesOf([stretch(0), stretch(4), stretch(8)])).toEqual([
      [2, 3],
      [10, 11],
    ]);
    expect(placesOf([stretch(4)])).toEqual([]);
  });

  it('see as far as their bounds', () => {
    expect(placesOf([{ first: 10, end: 11, low: 8, high: 12 }])).toEqual([[10, 11]]);
    expect(placesOf([{ first: 10, end: 11, low: 10, high: 11 }])).toEqual([]);
  });

  it('of no length, or none at all, hold nothing', () => {
    expect(placesOf([])).toEqual([]);
    expect(placesOf([{ first: 3, end: 3, low: 0, high: 12 }])).toEqual([]);
  });

  it('give the same spans with their probabilities', () => {
    const stretches = [{ first: 1, end: 4, low: 0, high: 4 }];
    const plain = tagger.tag(text, stretches).map(({ start, end, type }) => ({ start, end, type }));
    expect(plain).toEqual(tagger.spans(text, stretches));
    expect(tagger.tag(text, stretches)[0]!.probability).toBeGreaterThan(0.5);
  });
});
