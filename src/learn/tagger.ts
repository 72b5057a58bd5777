import { type LabelledSpan, spansOf } from './labels.ts';
import { type Chain, marginals, viterbi } from './lattice.ts';
import type { Model } from './model.ts';
import { applyTemplates, type Columns } from './templates.ts';

/** A span as tagged. `probability`: of this very row of labels over the span, the least over its positions. */
export interface TaggedSpan extends LabelledSpan {
  readonly probability: number;
}

/** Tags sequences with a model. It keeps tables for speed, no state between sequences. */
export interface Tagger {
  readonly columns: readonly string[];
  /** The most probable spans of a sequence, in order, without overlaps. */
  readonly tag: (columns: Columns) => TaggedSpan[];
}

export function makeTagger(model: Model): Tagger {
  const score = scorer(model);
  return {
    columns: model.templates.columns,
    tag: columns => {
      if (columns.length === 0) return [];
      const chain = score(columns);
      const best = viterbi(chain);
      if (best.every(k => k === 0)) return [];
      const { nodes } = marginals(chain);
      const K = model.labels.length;
      return spansOf(Array.from(best, k => model.labels[k]!)).map(span => {
        let probability = 1;
        for (let i = span.start; i < span.end; i++) {
          probability = Math.min(probability, nodes[i * K + best[i]!]!);
        }
        return { ...span, probability };
      });
    },
  };
}

/** From columns to the chain's scores: every feature's hash is looked up in an open table. */
function scorer(model: Model): (columns: Columns) => Chain {
  const K = model.labels.length;
  const { keys, places, mask } = hashTable(model.hashes);
  const weights = Float32Array.from(model.entryWeights, w => w * model.scale);
  const { offsets, entryLabels } = model;
  const chain = Float64Array.from(model.chain);
  const edges = chain.subarray(0, K * K);
  const starts = chain.subarray(K * K, K * K + K);
  const ends = chain.subarray(K * K + K);
  return columns => {
    const hashes = applyTemplates(model.templates, columns);
    const width = model.templates.terms.length;
    const nodes = new Float64Array(columns.length * K);
    for (let h = 0; h < hashes.length; h++) {
      const hash = hashes[h]!;
      if (hash === 0) continue;
      let slot = hash & mask;
      while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & mask;
      if (keys[slot] === 0) continue;
      const feature = places[slot]!;
      const row = Math.floor(h / width) * K;
      for (let e = offsets[feature]!; e < offsets[feature + 1]!; e++)
        nodes[row + entryLabels[e]!]! += weights[e]!;
    }
    return { length: columns.length, labels: K, nodes, edges, starts, ends };
  };
}

/** Open addressing at a quarter of its room; 0 is an empty key. */
function hashTable(hashes: Uint32Array): { keys: Int32Array; places: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 4)));
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  const mask = size - 1;
  hashes.forEach((unsigned, feature) => {
    const hash = unsigned | 0;
    let slot = hash & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    places[slot] = feature;
  });
  return { keys, places, mask };
}
