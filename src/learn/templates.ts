import { finish, mix } from './hash.ts';

/**
 * What is known of a sequence: one value a position in each column (a word's hash, a shape, a flag). 0 means nothing:
 * a feature that would read it is left out.
 */
export interface Columns {
  readonly length: number;
  readonly values: readonly Int32Array[];
}

/** One term of a template: the column's value at a distance from the position, `word[-1]`. */
interface Term {
  readonly column: number;
  readonly offset: number;
}

/** Feature templates ready to apply. */
export interface Templates {
  /** As written: `word[-1]|word[0]`, joined terms are one feature. */
  readonly source: readonly string[];
  readonly columns: readonly string[];
  readonly terms: readonly (readonly Term[])[];
}

const termPattern = /^([a-z][\w-]*)\[(-?\d+)\]$/;

/**
 * Reads templates over named columns.
 * @throws RangeError for a column that is not there or a term that is not `name[offset]`.
 */
export function readTemplates(source: readonly string[], columns: readonly string[]): Templates {
  const terms = source.map(template =>
    template.split('|').map(text => {
      const [, name, offset] = termPattern.exec(text) ?? [];
      const column = columns.indexOf(name ?? '');
      if (column < 0) throw new RangeError(`template "${template}": there is no column "${name ?? text}"`);
      return { column, offset: Number(offset) };
    }),
  );
  return { source, columns, terms };
}

/** Beyond the sequence's ends a column has this value, so that first and last positions can be learned. */
const outside = 0x5bd1e995;

/**
 * Hashes of every template at every position, row after row: `result[position * templates + template]`; 0 where the
 * template reads nothing.
 */
export function applyTemplates(templates: Templates, columns: Columns): Int32Array {
  const width = templates.terms.length;
  const hashes = new Int32Array(columns.length * width);
  const row = new Int32Array(columns.length);
  for (let t = 0; t < width; t++) {
    hashTemplate(templates, t, columns, row);
    for (let i = 0; i < row.length; i++) hashes[i * width + t] = row[i]!;
  }
  return hashes;
}

/** Hashes of one template at every position, into `row`; 0 where it reads nothing. */
export function hashTemplate(
  { terms }: Templates,
  t: number,
  { length, values }: Columns,
  row: Int32Array,
): void {
  row.fill(t + 1, 0, length);
  for (const { column, offset } of terms[t]!) {
    const read = values[column]!;
    const low = Math.min(length, Math.max(0, -offset));
    const high = Math.max(low, Math.min(length, length - offset));
    for (let i = 0; i < low; i++) row[i] = add(row[i]!, outside);
    for (let i = low; i < high; i++) row[i] = add(row[i]!, read[i + offset]!);
    for (let i = high; i < length; i++) row[i] = add(row[i]!, outside);
  }
  for (let i = 0; i < length; i++) if (row[i] !== 0) row[i] = finish(row[i]!);
}

/** 0, once there, stays. */
const add = (hash: number, value: number): number => (hash === 0 || value === 0 ? 0 : mix(hash, value) || 1);
