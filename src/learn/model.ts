import { wellFormed } from './lattice.ts';
import { readTemplates, type Templates } from './templates.ts';
import type { TrainingSet } from './training-set.ts';
import type { Weights } from './weights.ts';

/** A trained tagger as it is stored: few features, each with few labels, weights in 8 bits. */
export interface Model {
  readonly labels: readonly string[];
  readonly templates: Templates;
  /** Hashes of the features, ascending as unsigned numbers. */
  readonly hashes: Uint32Array;
  /** Feature i's entries are `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly entryLabels: Uint8Array;
  /** Weight of an entry: this times `scale`. */
  readonly entryWeights: Int8Array;
  readonly scale: number;
  /** K * K label pairs, then K starts, then K ends; `-Infinity` where labels may not stand. */
  readonly chain: Float32Array;
  /** What the trainer wants to be known: corpora, settings, figures. */
  readonly about: Readonly<Record<string, unknown>>;
}

/**
 * Rounds weights to 8 bits and drops those that round to 0.
 * @param step Difference between neighbouring weights; those beyond 127 steps are cut down to them. Absent: as small
 * as the largest weight allows.
 */
export function compressModel(
  set: TrainingSet,
  weights: Weights,
  about: Model['about'],
  step?: number,
): Model {
  const K = set.labels.length;
  const scale = step ?? weights.features.reduce((max, w) => Math.max(max, Math.abs(w)), 1e-9) / 127;
  const rounded = (id: number, k: number) =>
    Math.max(-127, Math.min(127, Math.round(weights.features[id * K + k]! / scale)));
  const entriesOf = (id: number) =>
    set.labels.map((_, k) => [k, rounded(id, k)] as const).filter(([, weight]) => weight !== 0);
  const features = Array.from(set.hashes, (hash, id) => ({ hash: hash >>> 0, entries: entriesOf(id) }))
    .filter(feature => feature.entries.length > 0)
    .sort((a, b) => a.hash - b.hash);
  const offsets = new Uint32Array(features.length + 1);
  features.forEach((feature, i) => {
    offsets[i + 1] = offsets[i]! + feature.entries.length;
  });
  const entries = features.flatMap(feature => feature.entries);
  const mask = wellFormed(set.labels);
  const allowed = [...mask.edges, ...mask.starts, ...mask.ends];
  return {
    labels: set.labels,
    templates: set.templates,
    hashes: Uint32Array.from(features, feature => feature.hash),
    offsets,
    entryLabels: Uint8Array.from(entries, ([k]) => k),
    entryWeights: Int8Array.from(entries, ([, weight]) => weight),
    scale,
    chain: Float32Array.from(weights.chain, (w, i) => w + allowed[i]!),
    about,
  };
}

/** The parts of a model that its file's header holds. */
export interface ModelHeader {
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly templates: readonly string[];
  readonly features: number;
  readonly entries: number;
  readonly scale: number;
  readonly about: Readonly<Record<string, unknown>>;
}

export function headerOf(model: Model): ModelHeader {
  return {
    labels: model.labels,
    columns: model.templates.columns,
    templates: model.templates.source,
    features: model.hashes.length,
    entries: model.entryLabels.length,
    scale: model.scale,
    about: model.about,
  };
}

export function templatesOf(header: ModelHeader): Templates {
  return readTemplates(header.templates, header.columns);
}
