import { type Stretch, wholeOf } from './stretches.ts';
import { applyTemplates, type Columns, type Templates } from './templates.ts';

/** One sequence to learn from: its columns and a label a position. */
export interface Example {
  readonly columns: Columns;
  /** Where in the columns the sequence lies. Absent: all of them. */
  readonly stretch?: Stretch;
  readonly labels: readonly string[];
}

/** A sequence as numbers: for each position as many feature ids as there are templates (-1: none), and its label. */
export interface EncodedExample {
  readonly length: number;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** All examples, and what each feature id stands for. */
export interface TrainingSet {
  readonly templates: Templates;
  readonly labels: readonly string[];
  readonly examples: readonly EncodedExample[];
  /** `hashes[id]`: the feature's hash. */
  readonly hashes: Int32Array;
  /** `origins[id]`: the template that it comes from. */
  readonly origins: Int32Array;
}

/**
 * Encodes examples; features seen at fewer than `minCount` positions are left out.
 * @throws RangeError for a label that is not among `labels`.
 */
export function encodeExamples(
  examples: Iterable<Example>,
  templates: Templates,
  labels: readonly string[],
  minCount: number,
): TrainingSet {
  const counts = new Map<number, number>();
  const origins = new Map<number, number>();
  const width = templates.terms.length;
  const raw = Array.from(examples, example => {
    const [whole] = wholeOf(example.columns);
    const stretch = example.stretch ?? whole!;
    const hashes = applyTemplates(templates, example.columns, stretch);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      if (hash === 0) continue;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      if (!origins.has(hash)) origins.set(hash, i % width);
    }
    return { hashes, labels: encodeLabels(example.labels, labels), length: stretch.end - stretch.first };
  });
  const kept = [...counts].filter(([, count]) => count >= minCount).map(([hash]) => hash);
  const ids = new Map(kept.map((hash, id) => [hash, id]));
  return {
    templates,
    labels,
    hashes: Int32Array.from(kept),
    origins: Int32Array.from(kept, hash => origins.get(hash)!),
    examples: raw.map(({ hashes, ...rest }) => ({
      ...rest,
      features: hashes.map(hash => (hash === 0 ? -1 : (ids.get(hash) ?? -1))),
    })),
  };
}

function encodeLabels(row: readonly string[], labels: readonly string[]): Uint8Array {
  return Uint8Array.from(row, label => {
    const k = labels.indexOf(label);
    if (k < 0) throw new RangeError(`label "${label}" is not among ${labels.join(', ')}`);
    return k;
  });
}
