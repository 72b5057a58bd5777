import { describe, expect, it } from 'vitest';
import {
  bioes,
  compressModel,
  decodeModel,
  type Example,
  encodeExamples,
  encodeModel,
  hashString,
  labelsOf,
  ModelFileError,
  makeTagger,
  readTemplates,
  spansOf,
  trainCrf,
  trainPerceptron,
} from '../../src/learn/index.ts';
import { marginals } from '../../src/learn/marginals.ts';
import { seededRandom } from '../../src/learn/random.ts';
import { applyTemplates } from '../../src/learn/templates.ts';
import { pathScore } from '../../src/learn/train-crf.ts';
import { chainBuilder, zeroWeights } from '../../src/learn/weights.ts';

const labels = bioes(['PER', 'LOC']);
const columns = ['word', 'capital'];
const templates = readTemplates(
  ['word[0]', 'word[-1]', 'word[1]', 'capital[0]', 'word[-1]|word[0]'],
  columns,
);

const columnsOf = (words: readonly string[]) => ({
  length: words.length,
  values: [
    Int32Array.from(words, word => hashString(word)),
    Int32Array.from(words, word => (/^[A-Z]/.test(word) ? 1 : 0)),
  ],
});

/** A toy corpus: who stands behind "Ms", where behind "in"; one word alone says nothing. */
const toy: Example[] = ['Roe', 'Brandt', 'Okoro', 'Leeds', 'Osei']
  .flatMap(name => [
    { words: `then Ms ${name} Hale left`, spans: [{ start: 2, end: 4, type: 'PER' }] },
    { words: `rain fell in ${name} today`, spans: [{ start: 3, end: 4, type: 'LOC' }] },
    { words: 'it rained all day long', spans: [] },
  ])
  .map(({ words, spans }) => {
    const list = words.split(' ');
    return { columns: columnsOf(list), labels: labelsOf(spans, list.length) };
  });

const set = encodeExamples(toy, templates, labels, 1);
const settings = { passes: 20, rate: 0.8, l1: 0, dropout: 0, seed: 7 };

describe('training', () => {
  it('the gradient is what finite differences say', () => {
    const weights = zeroWeights(set);
    const random = seededRandom(3);
    for (let i = 0; i < weights.features.length; i++) weights.features[i] = random() - 0.5;
    for (let i = 0; i < weights.chain.length; i++) weights.chain[i] = random() - 0.5;
    const build = chainBuilder(labels, weights);
    const example = set.examples[0]!;
    const K = labels.length;
    const loss = () => marginals(build(example)).logZ - pathScore(example, weights, K);
    const { nodes } = marginals(build(example));
    const width = templates.terms.length;
    for (let i = 0; i < example.length; i++) {
      for (let k = 0; k < K; k++) {
        const id = example.features[i * width + 4]!; // word[-1]|word[0]: at one position of this example only
        const expected = nodes[i * K + k]! - (example.labels[i] === k ? 1 : 0);
        const before = weights.features[id * K + k]!;
        weights.features[id * K + k] = before + 1e-5;
        const up = loss();
        weights.features[id * K + k] = before - 1e-5;
        const down = loss();
        weights.features[id * K + k] = before;
        expect((up - down) / 2e-5).toBeCloseTo(expected, 5);
      }
    }
  });

  it.each([
    ['the field', () => trainCrf(set, settings)],
    ['the perceptron', () => trainPerceptron(set, settings)],
  ])('%s learns a toy corpus whole', (_, train) => {
    const tagger = makeTagger(compressModel(set, train(), {}));
    for (const example of toy) {
      const found = tagger.tag(example.columns).map(({ start, end, type }) => ({ start, end, type }));
      expect(found).toEqual(spansOf(example.labels));
    }
  });

  it('tags names that it never saw', () => {
    const tagger = makeTagger(compressModel(set, trainCrf(set, settings), {}));
    expect(tagger.tag(columnsOf('rain fell in Uppsala today'.split(' ')))).toMatchObject([
      { start: 3, end: 4, type: 'LOC' },
    ]);
  });

  it('gives the same bytes twice, and lower loss from pass to pass', () => {
    const losses: number[] = [];
    const bytes = () =>
      encodeModel(
        compressModel(
          set,
          trainCrf(set, settings, (_, loss) => losses.push(loss)),
          {},
        ),
      );
    expect(bytes()).toEqual(bytes());
    expect(losses[19]).toBeLessThan(losses[0]! / 10);
  });

  it('leaves fewer weights the higher the penalty is', () => {
    const entries = (l1: number) =>
      compressModel(set, trainCrf(set, { ...settings, l1 }), {}).entryLabels.length;
    expect(entries(0.05)).toBeLessThan(entries(0) / 2);
  });

  it('a steady penalty takes the weights of words that come once, not of those that come often', () => {
    const once = { columns: columnsOf(['Zug']), labels: labelsOf([{ start: 0, end: 1, type: 'LOC' }], 1) };
    const wordsOnly = readTemplates(['word[0]'], columns);
    const learned = encodeExamples([...toy, once], wordsOnly, labels, 1);
    const weightsOf = (steadyL1: number) => trainCrf(learned, { ...settings, steadyL1 }).features;
    const strength = (weights: Float64Array, word: string) => {
      const [hash] = applyTemplates(wordsOnly, columnsOf([word]));
      const id = learned.hashes.indexOf(hash!);
      return weights
        .subarray(id * labels.length, (id + 1) * labels.length)
        .reduce((sum, w) => sum + Math.abs(w), 0);
    };
    const [free, penalised] = [weightsOf(0), weightsOf(2)];
    expect(strength(free, 'Zug')).toBeGreaterThan(0);
    expect(strength(penalised, 'Zug')).toBe(0);
    expect(strength(penalised, 'Hale')).toBeGreaterThan(0);
  });

  it('the same spans come without their probabilities', () => {
    const tagger = makeTagger(compressModel(set, trainCrf(set, settings), {}));
    for (const example of toy)
      expect(tagger.spans(example.columns)).toEqual(
        tagger.tag(example.columns).map(({ start, end, type }) => ({ start, end, type })),
      );
  });

  it('refuses a label and a column that it does not know', () => {
    const example = { columns: columnsOf(['a']), labels: ['S-DOG'] };
    expect(() => encodeExamples([example], templates, labels, 1)).toThrow('label "S-DOG"');
    expect(() => readTemplates(['shape[0]'], columns)).toThrow('no column "shape"');
  });
});

describe('the model file', () => {
  const model = compressModel(set, trainCrf(set, settings), { corpus: 'toy' });
  const bytes = encodeModel(model);

  it('holds the whole model', () => {
    expect(decodeModel(bytes)).toEqual(model);
  });

  it.each([
    ['a foreign file', Buffer.from('PK\u0003\u0004 something else altogether, long enough')],
    ['an empty file', Buffer.alloc(0)],
    ['a cut file', bytes.subarray(0, bytes.length - 9)],
    ['a flipped bit', Uint8Array.from(bytes, (byte, i) => (i === 300 ? byte ^ 4 : byte))],
    ['another layout', Uint8Array.from(bytes, (byte, i) => (i === 7 ? 9 : byte))],
  ])('refuses %s with a clear error', (_, damaged) => {
    expect(() => decodeModel(damaged)).toThrow(ModelFileError);
  });
});
