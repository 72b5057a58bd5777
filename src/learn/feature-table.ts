import type { Model } from './model.ts';
import type { Places } from './stretches.ts';

/**
 * Adds the weights of one template's features with these hashes, one for each place, to the label scores of its row;
 * in units of the model's scale, so that they stay whole numbers.
 */
export type AddScores = (template: number, hashes: Int32Array, places: Places, scores: Int32Array) => void;

/** Bits of a packed place that count its entries: a label has one at most. */
const countBits = 6;
const countMask = (1 << countBits) - 1;

/**
 * A model's features in open tables, one a template, so that what is looked up together lies together: each hash
 * stands beside the place and number of its entries, an entry is a label and a weight in 16 bits.
 */
export function featureTable(model: Model): AddScores {
  const K = model.labels.length;
  const entries = Int16Array.from(model.entryWeights, (weight, e) => (weight << 8) | model.entryLabels[e]!);
  const tables = fillTables(model);
  const { hashMask } = model;
  return (template, hashes, { length, rows }, scores) => {
    const table = (tables[template] ?? tables[0])!;
    if (table.length === 0) return;
    const mask = table.length / 2 - 1;
    let before = 0;
    let place = 0;
    for (let i = 0; i < length; i++) {
      const whole = hashes[i]!;
      if (whole === 0) continue;
      if (whole !== before) {
        const hash = ((whole & hashMask) + 1) | 0;
        let slot = hash & mask;
        while (table[slot * 2] !== hash && table[slot * 2] !== 0) slot = (slot + 1) & mask;
        place = table[slot * 2 + 1]!;
        before = whole;
      }
      const row = rows[i]! * K;
      let e = place >>> countBits;
      for (const end = e + (place & countMask); e < end; e++) {
        const entry = entries[e]!;
        scores[row + (entry & 255)]! += entry >> 8;
      }
    }
  };
}

/** Pairs of hash, plus 1, and packed place, at most a quarter full; 0 is an empty hash. */
function fillTables({ hashes, offsets, sizes }: Model): Int32Array[] {
  let feature = 0;
  return sizes.map(size => {
    if (size === 0) return new Int32Array(0);
    const slots = 2 ** Math.ceil(Math.log2(size * 4));
    const table = new Int32Array(slots * 2);
    for (const end = feature + size; feature < end; feature++) {
      const hash = (hashes[feature]! + 1) | 0;
      let slot = hash & (slots - 1);
      while (table[slot * 2] !== 0) slot = (slot + 1) & (slots - 1);
      table[slot * 2] = hash;
      table[slot * 2 + 1] = (offsets[feature]! << countBits) | (offsets[feature + 1]! - offsets[feature]!);
    }
    return table;
  });
}
