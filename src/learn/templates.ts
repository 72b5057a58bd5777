import { finish, mix } from './hash.ts';
import { type Packed, type Places, packer, type Stretch, wholeOf } from './stretches.ts';

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

/**
 * Hashes of every template at every position, row after row: `result[position * templates + template]`; 0 where the
 * template reads nothing.
 */
export function applyTemplates(
  templates: Templates,
  columns: Columns,
  stretch: Stretch = wholeOf(columns)[0]!,
): Int32Array {
  const width = templates.terms.length;
  const length = stretch.end - stretch.first;
  const hashes = new Int32Array(length * width);
  const row = new Int32Array(length);
  const packed = packer(templates)(columns, [stretch]);
  for (let t = 0; t < width; t++) {
    hashTemplate(templates, t, packed.values, packed.all, row);
    for (let i = 0; i < length; i++) hashes[i * width + t] = row[i]!;
  }
  return hashes;
}

/** Hashes of one template at some places, into `row`; 0 where it reads nothing. */
export function hashTemplate(
  { terms }: Templates,
  t: number,
  values: Packed['values'],
  { length, at }: Places,
  row: Int32Array,
): void {
  const [first, second, ...rest] = terms[t]!;
  const [a, from] = [values[first!.column]!, first!.offset];
  if (second === undefined) {
    for (let i = 0; i < length; i++) {
      const value = a[at[i]! + from]!;
      row[i] = value === 0 ? 0 : finish(mix(t + 1, value) || 1);
    }
    return;
  }
  const [b, to] = [values[second.column]!, second.offset];
  for (let i = 0; i < length; i++) {
    const hash = a[at[i]! + from]! === 0 ? 0 : mix(t + 1, a[at[i]! + from]!) || 1;
    row[i] = add(hash, b[at[i]! + to]!);
  }
  for (const { column, offset } of rest) {
    const read = values[column]!;
    for (let i = 0; i < length; i++) row[i] = add(row[i]!, read[at[i]! + offset]!);
  }
  for (let i = 0; i < length; i++) if (row[i] !== 0) row[i] = finish(row[i]!);
}

/** 0, once there, stays. */
const add = (hash: number, value: number): number => (hash === 0 || value === 0 ? 0 : mix(hash, value) || 1);
