import type { Calibration } from './calibration.ts';
import { wellFormed } from './lattice.ts';
import { readTemplates, type Templates } from './templates.ts';
import type { TrainingSet } from './training-set.ts';
import type { Weights } from './weights.ts';

/** A trained tagger as it is stored: few features, each with few labels, weights in 8 bits. */
export interface Model {
  readonly labels: readonly string[];
  readonly templates: Templates;
  /** The last bits of the features' hashes, template after template, within each ascending. */
  readonly hashes: Uint32Array;
  /** How many features each template has; one number for all of them in models whose hashes are not sorted so. */
  readonly sizes: readonly number[];
  /** Which bits of a hash are kept. */
  readonly hashMask: number;
  /** Feature i's entries are `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly entryLabels: Uint8Array;
  /** Weight of an entry: this times `scale`. */
  readonly entryWeights: Int8Array;
  readonly scale: number;
  /** K * K label pairs, then K starts, then K ends; `-Infinity` where labels may not stand. */
  readonly chain: Float32Array;
  /** How often its probabilities are right; no points where nobody measured it. */
  readonly calibration: Calibration;
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
  const features = Array.from(set.hashes, (hash, id) => ({
    hash: hash & hashMask,
    origin: set.origins[id]!,
    entries: entriesOf(id),
  }))
    .filter(feature => feature.entries.length > 0)
    .sort((a, b) => a.origin - b.origin || a.hash - b.hash)
    .filter(({ hash, origin }, i, all) => hash !== all[i - 1]?.hash || origin !== all[i - 1]?.origin);
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
    hashMask,
    sizes: set.templates.terms.map((_, t) => features.filter(({ origin }) => origin === t).length),
    offsets,
    entryLabels: Uint8Array.from(entries, ([k]) => k),
    entryWeights: Int8Array.from(entries, ([, weight]) => weight),
    scale,
    calibration: [],
    chain: Float32Array.from(weights.chain, (w, i) => w + allowed[i]!),
    about,
  };
}

/**
 * Bits of a hash that are kept. Of each template's features a few hundred or thousand are in a model, so that another
 * one is seldom taken for one of them.
 */
const hashMask = 2 ** 20 - 1;

/** The parts of a model that its file's header holds. */
export interface ModelHeader {
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly templates: readonly string[];
  readonly sizes: readonly number[];
  readonly hashMask: number;
  readonly entries: number;
  readonly scale: number;
  readonly calibration: Calibration;
  readonly about: Readonly<Record<string, unknown>>;
}

export function headerOf(model: Model): ModelHeader {
  return {
    labels: model.labels,
    columns: model.templates.columns,
    templates: model.templates.source,
    sizes: model.sizes,
    hashMask: model.hashMask,
    entries: model.entryLabels.length,
    scale: model.scale,
    calibration: model.calibration,
    about: model.about,
  };
}

export function templatesOf(header: Pick<ModelHeader, 'templates' | 'columns'>): Templates {
  return readTemplates(header.templates, header.columns);
}
