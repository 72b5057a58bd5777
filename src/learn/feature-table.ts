import type { Model } from './model.ts';

/**
 * Adds the weights of the features with these hashes, one a position, to the positions' label scores; in units of the
 * model's scale, so that they stay whole numbers.
 */
export type AddScores = (hashes: Int32Array, nodes: Float64Array) => void;

/** Bits of a packed place that count its entries: a label has one at most. */
const countBits = 6;
const countMask = (1 << countBits) - 1;

/**
 * A model's features in an open table, packed so that a text's features cost few looks into memory: each hash stands
 * beside the place and number of its entries, an entry is a label and a weight in 16 bits, and for the many features
 * of a text that no model holds a bit says so beforehand.
 */
export function featureTable(model: Model): AddScores {
  const K = model.labels.length;
  const entries = Int16Array.from(model.entryWeights, (weight, e) => (weight << 8) | model.entryLabels[e]!);
  const { table, mask } = fillTable(model);
  const { bits, bitMask } = fillBits(model.hashes);
  return (hashes, nodes) => {
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      const bit = (hash >>> 7) & bitMask;
      if (((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 0) continue;
      let slot = hash & mask;
      while (table[slot * 2] !== hash && table[slot * 2] !== 0) slot = (slot + 1) & mask;
      if (hash === 0 || table[slot * 2] === 0) continue;
      const place = table[slot * 2 + 1]!;
      let e = place >>> countBits;
      for (const end = e + (place & countMask); e < end; e++) {
        const entry = entries[e]!;
        nodes[i * K + (entry & 255)]! += entry >> 8;
      }
    }
  };
}

/** Pairs of hash and packed place, at most half full; 0 is an empty hash. */
function fillTable({ hashes, offsets }: Model): { table: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 2)));
  const table = new Int32Array(size * 2);
  const mask = size - 1;
  hashes.forEach((unsigned, feature) => {
    const hash = unsigned | 0;
    let slot = hash & mask;
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = hash;
    table[slot * 2 + 1] = (offsets[feature]! << countBits) | (offsets[feature + 1]! - offsets[feature]!);
  });
  return { table, mask };
}

/** A bit for each hash, one of sixteen set at most. */
function fillBits(hashes: Uint32Array): { bits: Int32Array; bitMask: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(64, hashes.length * 16)));
  const bits = new Int32Array(size / 32);
  for (const hash of hashes) {
    const bit = (hash >>> 7) & (size - 1);
    bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return { bits, bitMask: size - 1 };
}
