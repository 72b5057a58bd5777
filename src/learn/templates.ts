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
export function applyTemplates(templates: Templates, { length, values }: Columns): Int32Array {
  const { terms } = templates;
  const width = terms.length;
  const hashes = new Int32Array(length * width);
  for (let t = 0; t < width; t++) {
    const parts = terms[t]!;
    for (let i = 0; i < length; i++) {
      let hash = t + 1;
      for (const { column, offset } of parts) {
        const at = i + offset;
        const value = at >= 0 && at < length ? values[column]![at]! : outside;
        if (value === 0) {
          hash = 0;
          break;
        }
        hash = mix(hash, value) || 1;
      }
      if (hash !== 0) hashes[i * width + t] = finish(hash);
    }
  }
  return hashes;
}
