import { viterbi } from './lattice.ts';
import { seededRandom, shuffle } from './random.ts';
import type { EncodedExample, TrainingSet } from './training-set.ts';
import { chainBuilder, type Weights, zeroWeights } from './weights.ts';

export interface PerceptronSettings {
  readonly passes: number;
  readonly seed: number;
}

/** Learns by the averaged structured perceptron (Collins, EMNLP 2002). Deterministic for a seed. */
export function trainPerceptron(
  set: TrainingSet,
  settings: PerceptronSettings,
  onPass: (pass: number, mistakes: number) => void = () => {},
): Weights {
  const weights = zeroWeights(set);
  /** Sum of each update times the step at which it was made: the average is `weight - weighted / steps`. */
  const weighted = zeroWeights(set);
  const build = chainBuilder(set.labels, weights);
  const random = seededRandom(settings.seed);
  const order = [...set.examples];
  let steps = 1;
  for (let pass = 1; pass <= settings.passes; pass++) {
    let mistakes = 0;
    for (const example of shuffle(order, random)) {
      const found = viterbi(build(example));
      if (found.some((k, i) => k !== example.labels[i])) {
        mistakes++;
        for (const [row, sign] of [[example.labels, 1] as const, [found, -1] as const]) {
          add(weights, example, row, sign, set.labels.length);
          add(weighted, example, row, sign * steps, set.labels.length);
        }
      }
      steps++;
    }
    onPass(pass, mistakes);
  }
  return {
    features: weights.features.map((w, i) => w - weighted.features[i]! / steps),
    chain: weights.chain.map((w, i) => w - weighted.chain[i]! / steps),
  };
}

/** Adds `by` to every weight that a row of labels uses. */
function add(
  { features: w, chain }: Weights,
  { length, features }: EncodedExample,
  row: ArrayLike<number>,
  by: number,
  K: number,
): void {
  if (length === 0) return;
  const width = features.length / length;
  chain[K * K + row[0]!]! += by;
  chain[K * K + K + row[length - 1]!]! += by;
  for (let i = 0; i < length; i++) {
    if (i > 0) chain[row[i - 1]! * K + row[i]!]! += by;
    for (let t = 0; t < width; t++) {
      const id = features[i * width + t]!;
      if (id >= 0) w[id * K + row[i]!]! += by;
    }
  }
}
