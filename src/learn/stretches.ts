import type { Columns, Templates } from './templates.ts';

/**
 * Positions `[first, end)` of a sequence that are to be tagged by themselves. Features see as far as
 * `[low, high)`, which holds them; beyond is nothing. So a tagger can pass over the dull parts of a text.
 */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** The whole sequence as one stretch. */
export function wholeOf({ length }: Columns): readonly Stretch[] {
  return [{ first: 0, end: length, low: 0, high: length }];
}

/** Some of the positions to tag. */
export interface Places {
  readonly length: number;
  /** Their numbers among all that are to be tagged. */
  readonly rows: Int32Array;
  /** Where each of them lies in the values. */
  readonly at: Int32Array;
}

/** Stretches of one sequence, laid side by side so that templates read them in one go. */
export interface Packed {
  /** All positions to tag. */
  readonly all: Places;
  /** By template: the positions at which it can say something. Elsewhere its first term reads 0. */
  readonly places: readonly Places[];
  /** Values of the columns that the templates read, with what is outside around every stretch. */
  readonly values: readonly Int32Array[];
}

/** Beyond a stretch's bounds a column has this value, so that first and last positions can be learned. */
const outside = 0x5bd1e995;

/** Packs stretches; the buffers are used again for the next ones, so that one text at a time is packed. */
export function packer(templates: Templates): (columns: Columns, stretches: readonly Stretch[]) => Packed {
  const reach = templates.terms.flat().reduce((most, { offset }) => Math.max(most, Math.abs(offset)), 0);
  const isRead = templates.columns.map((_, c) => templates.terms.some(row => row.some(t => t.column === c)));
  const gates = templates.terms.map(([term]) => (term?.offset === 0 ? term.column : -1));
  let at = new Int32Array(0);
  let rows = new Int32Array(0);
  let values = templates.columns.map(() => new Int32Array(0));
  return (columns, stretches) => {
    let length = 0;
    for (const { first, end } of stretches) length += end - first;
    const width = length + 2 * reach * stretches.length;
    if (at.length < length) {
      at = new Int32Array(2 * length);
      rows = at.map((_, i) => i);
    }
    if (values.length > 0 && values[0]!.length < width) values = values.map(() => new Int32Array(2 * width));
    let place = 0;
    let to = 0;
    for (const { first, end } of stretches) {
      to += reach;
      for (let i = first; i < end; i++) at[place++] = to++;
      to += reach;
    }
    for (let c = 0; c < values.length; c++) {
      if (isRead[c]) fill(values[c]!, columns.values[c]!, stretches, reach);
    }
    const all = { length, rows, at };
    const byColumn = values.map((column, c) => (gates.includes(c) ? said(column, all) : all));
    return { all, places: gates.map(c => byColumn[c] ?? all), values };
  };
}

/** The places at which a column is not 0; all of them where they are most. */
function said(column: Int32Array, all: Places): Places {
  const most = all.length >> 1;
  let length = 0;
  for (let i = 0; i < all.length; i++) if (column[all.at[i]!] !== 0 && ++length > most) return all;
  const rows = new Int32Array(length);
  const at = new Int32Array(length);
  for (let i = 0, n = 0; n < length; i++) {
    const place = all.at[i]!;
    if (column[place] === 0) continue;
    rows[n] = i;
    at[n++] = place;
  }
  return { length, rows, at };
}

function fill(to: Int32Array, from: Int32Array, stretches: readonly Stretch[], reach: number): void {
  let place = 0;
  for (const { first, end, low, high } of stretches) {
    for (let i = first - reach; i < end + reach; i++) to[place++] = i < low || i >= high ? outside : from[i]!;
  }
}
