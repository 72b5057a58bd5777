import { describe, expect, it } from 'vitest';
import {
  bioes,
  compressModel,
  type Example,
  encodeExamples,
  hashString,
  labelsOf,
  makeTagger,
  readTemplates,
  selectFeatures,
  spansOf,
  trainCrf,
} from '../../src/learn/index.ts';

const labels = bioes(['PER']);
const templates = readTemplates(['word[0]', 'word[-1]', 'word[1]'], ['word']);
const settings = { passes: 20, rate: 0.5, l1: 0, dropout: 0, seed: 3 };

/** `Ms` tells who is a person; the other words say nothing. */
const examples: Example[] = ['Roe', 'Hale', 'Okoro', 'Leeds'].flatMap(name =>
  [`then Ms ${name} left`, `then to ${name} again`].map((words, i) => ({
    columns: { length: 4, values: [Int32Array.from(words.split(' '), word => hashString(word))] },
    labels: labelsOf(i === 0 ? [{ start: 2, end: 3, type: 'PER' }] : [], 4),
  })),
);
const set = encodeExamples(examples, templates, labels, 1);
const weights = trainCrf(set, settings);

const mistakes = (model: ReturnType<typeof compressModel>) =>
  examples.filter(({ columns, labels: row }) => {
    const plain = (span: { start: number; end: number; type: string }) => `${span.start}-${span.end}`;
    return makeTagger(model).tag(columns).map(plain).join() !== spansOf(row).map(plain).join();
  }).length;

describe('selected features', () => {
  it('are as many as asked for, and enough to learn again', () => {
    const small = selectFeatures(set, weights, 6);
    expect(small.hashes.length).toBe(6);
    expect(small.hashes.length).toBeLessThan(set.hashes.length);
    expect(mistakes(compressModel(small, trainCrf(small, settings), {}))).toBe(0);
  });

  it('without weight are left out', () => {
    const nothing = { features: weights.features.map(() => 0), chain: weights.chain };
    expect(selectFeatures(set, nothing, 10).hashes.length).toBe(0);
  });
});

describe('rounding', () => {
  it('by a coarser step keeps fewer weights', () => {
    const entries = (step: number) => compressModel(set, weights, {}, step).entryLabels.length;
    expect(entries(1)).toBeLessThan(entries(0.01));
    expect(entries(1000)).toBe(0);
  });

  it('cuts weights down to 127 steps', () => {
    const { entryWeights } = compressModel(set, weights, {}, 0.0001);
    expect(Math.max(...entryWeights)).toBe(127);
    expect(Math.min(...entryWeights)).toBe(-127);
  });
});

describe('averaging', () => {
  it('gives the mean of the weights since a pass', () => {
    const mean = trainCrf(set, { ...settings, averageFrom: 2 });
    expect(mistakes(compressModel(set, mean, {}))).toBe(0);
    expect(mean.features).not.toEqual(weights.features);
    const largest = (values: Float64Array) =>
      values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(largest(mean.features)).toBeLessThan(largest(weights.features));
  });
});
