import type { TrainingSet } from './training-set.ts';
import type { Weights } from './weights.ts';

/**
 * The same examples with the `most` features that matter most under some weights: the sum of a feature's weights,
 * times the root of its count. Learning again on them gives a small model that loses little.
 */
export function selectFeatures(set: TrainingSet, { features }: Weights, most: number): TrainingSet {
  const strengths = strengthsOf(set, features);
  const order = Array.from(strengths.keys()).sort((a, b) => strengths[b]! - strengths[a]! || a - b);
  const kept = order.slice(0, most).filter(id => strengths[id]! > 0);
  const ids = new Int32Array(set.hashes.length).fill(-1);
  for (const [id, old] of kept.entries()) ids[old] = id;
  return {
    ...set,
    hashes: Int32Array.from(kept, old => set.hashes[old]!),
    origins: Int32Array.from(kept, old => set.origins[old]!),
    examples: set.examples.map(example => ({
      ...example,
      features: example.features.map(old => (old < 0 ? -1 : ids[old]!)),
    })),
  };
}

function strengthsOf({ hashes, labels, examples }: TrainingSet, weights: Float64Array): Float64Array {
  const K = labels.length;
  const counts = new Float64Array(hashes.length);
  for (const { features } of examples) for (const id of features) if (id >= 0) counts[id]!++;
  return counts.map((count, id) => {
    let sum = 0;
    for (let k = 0; k < K; k++) sum += Math.abs(weights[id * K + k]!);
    return sum * Math.sqrt(count);
  });
}
