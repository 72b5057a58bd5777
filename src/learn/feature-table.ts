import type { Model } from './model.ts';
import type { Places } from './stretches.ts';

/**
 * Adds the weights of one template's features with these hashes, one for each place, to the label scores of its row;
 * in units of the model's scale, so that they stay whole numbers.
 */
export type AddScores = (template: number, hashes: Int32Array, places: Places, scores: Int32Array) => void;

/** One template's features, in buckets by the last bits of their hashes. */
interface Buckets {
  /** How many bits name a bucket. */
  readonly bits: number;
  /** First feature of each bucket, and of what would be the next. */
  readonly starts: Uint16Array | Uint32Array;
  /** The other bits of each feature's hash. */
  readonly keys: Uint16Array | Uint32Array;
  /** First entry of each feature, counted from `base`. */
  readonly offsets: Uint16Array | Uint32Array;
  readonly base: number;
}

/**
 * A model's features, packed close: the models of a pipeline take turns, and what the processor's caches don't hold
 * is what costs. An entry is a label and a weight in 16 bits.
 */
export function featureTable(model: Model): AddScores {
  const K = model.labels.length;
  const { hashMask, sizes } = model;
  const { tables, entries } = packFeatures(model);
  return (template, hashes, { length, rows }, scores) => {
    const { bits, starts, keys, offsets, base } = tables[sizes.length === 1 ? 0 : template]!;
    if (keys.length === 0) return;
    const mask = (1 << bits) - 1;
    for (let i = 0; i < length; i++) {
      const whole = hashes[i]!;
      if (whole === 0) continue;
      const hash = whole & hashMask;
      const key = hash >>> bits;
      let f = starts[hash & mask]!;
      const behind = starts[(hash & mask) + 1]!;
      while (f < behind && keys[f] !== key) f++;
      if (f === behind) continue;
      const row = rows[i]! * K;
      for (let e = base + offsets[f]!, end = base + offsets[f + 1]!; e < end; e++) {
        const entry = entries[e]!;
        scores[row + (entry & 255)]! += entry >> 8;
      }
    }
  };
}

function packFeatures(model: Model): { readonly tables: readonly Buckets[]; readonly entries: Int16Array } {
  const entries = new Int16Array(model.entryLabels.length);
  let feature = 0;
  let entry = 0;
  const tables = model.sizes.map((size): Buckets => {
    const end = feature + size;
    const base = entry;
    const { bits, order, starts } = inBuckets(model.hashes.subarray(feature, end));
    const keys = roomFor(model.hashMask >>> bits, size);
    const offsets = roomFor(model.offsets[end]! - model.offsets[feature]!, size + 1);
    for (let place = 0; place < size; place++) {
      const f = feature + order[place]!;
      keys[place] = (model.hashes[f]! & model.hashMask) >>> bits;
      for (let e = model.offsets[f]!; e < model.offsets[f + 1]!; e++)
        entries[entry++] = (model.entryWeights[e]! << 8) | model.entryLabels[e]!;
      offsets[place + 1] = entry - base;
    }
    feature = end;
    return { bits, starts, keys, offsets, base };
  });
  return { tables, entries };
}

/** Hashes put into about as many buckets as there are hashes: their order, and where each bucket starts. */
function inBuckets(hashes: Uint32Array): Pick<Buckets, 'bits' | 'starts'> & { readonly order: Uint32Array } {
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length || 1)));
  const mask = (1 << bits) - 1;
  const starts = roomFor(hashes.length, mask + 2);
  for (let i = 0; i < hashes.length; i++) starts[(hashes[i]! & mask) + 1]!++;
  for (let b = 0; b <= mask; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const order = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) order[next[hashes[i]! & mask]!++] = i;
  return { bits, starts, order };
}

/** Numbers up to `most`, in 16 bits where they fit. */
const roomFor = (most: number, length: number): Uint16Array | Uint32Array =>
  most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
