import { type Chain, wellFormed } from './lattice.ts';
import type { EncodedExample, TrainingSet } from './training-set.ts';

/** A linear chain's parameters while it is learned, one number a feature and label. */
export interface Weights {
  /** `features[id * K + k]` */
  readonly features: Float64Array;
  /** `edges[j * K + k]`, then K starts, then K ends: all that is not about features. */
  readonly chain: Float64Array;
}

export function zeroWeights({ hashes, labels }: TrainingSet): Weights {
  const K = labels.length;
  return { features: new Float64Array(hashes.length * K), chain: new Float64Array(K * K + 2 * K) };
}

/** The mean of weights that were learned on one training set. */
export function meanOf(all: readonly Weights[]): Weights {
  const mean = (part: keyof Weights) =>
    all[0]![part].map((_, i) => all.reduce((sum, weights) => sum + weights[part][i]!, 0) / all.length);
  return { features: mean('features'), chain: mean('chain') };
}

/** Builds the chains of encoded examples under weights that may change between calls. */
export function chainBuilder(
  labels: readonly string[],
  weights: Weights,
): (example: EncodedExample) => Chain {
  const K = labels.length;
  const mask = wellFormed(labels);
  const allowed = Float64Array.from([...mask.edges, ...mask.starts, ...mask.ends]);
  return example => {
    const scores = weights.chain.map((weight, i) => weight + allowed[i]!);
    return {
      length: example.length,
      labels: K,
      nodes: nodeScores(example, weights.features, K),
      edges: scores.subarray(0, K * K),
      starts: scores.subarray(K * K, K * K + K),
      ends: scores.subarray(K * K + K),
    };
  };
}

function nodeScores({ length, features }: EncodedExample, weights: Float64Array, K: number): Float64Array {
  const nodes = new Float64Array(length * K);
  const width = length === 0 ? 0 : features.length / length;
  for (let i = 0; i < length; i++) {
    for (let t = 0; t < width; t++) {
      const id = features[i * width + t]!;
      if (id < 0) continue;
      for (let k = 0; k < K; k++) nodes[i * K + k]! += weights[id * K + k]!;
    }
  }
  return nodes;
}
