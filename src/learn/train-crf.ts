import { type Learner, learnerOf } from './ada-grad.ts';
import { type Marginals, marginals } from './marginals.ts';
import { seededRandom, shuffle } from './random.ts';
import type { EncodedExample, TrainingSet } from './training-set.ts';
import { chainBuilder, type Weights, zeroWeights } from './weights.ts';

export interface CrfSettings {
  /** Passes over all examples. */
  readonly passes: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Weight of an L1 penalty each time that a feature is seen: the higher, the fewer weights remain. */
  readonly l1: number;
  /** Weight of an L1 penalty over the whole set, as CRFsuite's c1: it takes the weights of rare features first. */
  readonly steadyL1?: number;
  /** Share of an example's features that a step does not see, so that none is relied on alone. */
  readonly dropout: number;
  /** From this pass on, weights are the mean of what they were since (Polyak and Juditsky, 1992); absent: no mean. */
  readonly averageFrom?: number;
  readonly seed: number;
}

/** How often a pass adds its weights to the mean. */
const samples = 8;

/** A pass is over: negative log-likelihood an example, before its updates. */
export type OnPass = (pass: number, loss: number, weights: Weights) => void;

/** Learns a conditional random field by stochastic AdaGrad, an example a step. Deterministic for a seed. */
export function trainCrf(set: TrainingSet, settings: CrfSettings, onPass: OnPass = () => {}): Weights {
  const weights = zeroWeights(set);
  const { rate, l1, steadyL1 = 0 } = settings;
  const learners = {
    features: learnerOf(weights.features, { rate, l1, steadyL1: steadyL1 / set.examples.length }),
    chain: learnerOf(weights.chain, { rate, l1: 0, steadyL1: 0 }),
  };
  const build = chainBuilder(set.labels, weights);
  const random = seededRandom(settings.seed);
  const order = [...set.examples];
  const mean = zeroWeights(set);
  let taken = 0;
  for (let pass = 1; pass <= settings.passes; pass++) {
    let loss = 0;
    const averages = pass >= (settings.averageFrom ?? Number.POSITIVE_INFINITY);
    const every = Math.ceil(order.length / samples);
    for (const [i, whole] of shuffle(order, random).entries()) {
      if (averages && (i + 1) % every === 0) {
        learners.features.settle();
        addToMean(mean, weights, ++taken);
      }
      if (whole.length === 0) continue;
      const example = dropFeatures(whole, settings.dropout, random);
      const found = marginals(build(example));
      loss += found.logZ - pathScore(example, weights, set.labels.length);
      learners.features.next();
      step(example, found, learners, set.labels.length);
    }
    learners.features.settle();
    onPass(pass, loss / order.length, taken > 0 ? mean : weights);
  }
  return taken > 0 ? mean : weights;
}

/** Moves a running mean of `taken` weights towards the newest. */
function addToMean(mean: Weights, newest: Weights, taken: number): void {
  for (const part of ['features', 'chain'] as const) {
    const [to, from] = [mean[part], newest[part]];
    for (let i = 0; i < to.length; i++) to[i]! += (from[i]! - to[i]!) / taken;
  }
}

function dropFeatures(example: EncodedExample, share: number, random: () => number): EncodedExample {
  if (share === 0) return example;
  return { ...example, features: example.features.map(id => (random() < share ? -1 : id)) };
}

/** Score of the example's own labels, without the masks. */
export function pathScore({ length, features, labels }: EncodedExample, weights: Weights, K: number): number {
  const width = features.length / length;
  let score = weights.chain[K * K + labels[0]!]! + weights.chain[K * K + K + labels[length - 1]!]!;
  for (let i = 0; i < length; i++) {
    if (i > 0) score += weights.chain[labels[i - 1]! * K + labels[i]!]!;
    for (let t = 0; t < width; t++) {
      const id = features[i * width + t]!;
      if (id >= 0) score += weights.features[id * K + labels[i]!]!;
    }
  }
  return score;
}

interface Learners {
  readonly features: Learner;
  readonly chain: Learner;
}

/** One AdaGrad step against the gradient: expected minus observed counts. */
function step(
  { length, features, labels }: EncodedExample,
  { nodes, edges }: Marginals,
  learners: Learners,
  K: number,
): void {
  const width = features.length / length;
  const gradient = new Float64Array(K);
  for (let i = 0; i < length; i++) {
    for (let k = 0; k < K; k++) gradient[k] = nodes[i * K + k]! - (labels[i] === k ? 1 : 0);
    for (let t = 0; t < width; t++) {
      const id = features[i * width + t]!;
      if (id < 0) continue;
      for (let k = 0; k < K; k++) {
        const g = gradient[k]!;
        if (g > 1e-4 || g < -1e-4) learners.features.move(id * K + k, g);
      }
    }
  }
  const chain = Float64Array.from([...edges, ...nodes.subarray(0, K), ...nodes.subarray((length - 1) * K)]);
  for (let i = 0; i < length; i++) {
    const at = i === 0 ? K * K + labels[0]! : labels[i - 1]! * K + labels[i]!;
    chain[at]!--;
  }
  chain[K * K + K + labels[length - 1]!]!--;
  for (let i = 0; i < chain.length; i++) {
    if (chain[i] !== 0) learners.chain.move(i, chain[i]!);
  }
}
