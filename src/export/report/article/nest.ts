/** A stretch of text that is marked. `start` and `end` are code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is written, in order: an opened stretch, text, a closed one. */
export type Piece<Mark> =
  | {
      readonly kind: 'open';
      readonly mark: Mark /** False where it goes on behind a cut. */;
      readonly isFirst: boolean;
    }
  | { readonly kind: 'close'; readonly mark: Mark }
  | { readonly kind: 'text'; readonly start: number; readonly end: number };

/**
 * Turns stretches that may overlap into well-nested pieces: where two cross, the inner one is cut in two.
 * @param marks In the order of nesting where they cover the same, the outer one first; empty ones are left out
 * @param within What is written: marks that reach beyond are cut there
 */
export function* nest<Mark extends Stretch>(marks: readonly Mark[], within: Stretch): Generator<Piece<Mark>> {
  const from = (mark: Mark) => Math.max(mark.start, within.start);
  const to = (mark: Mark) => Math.min(mark.end, within.end);
  const starting = marks
    .filter(mark => from(mark) < to(mark))
    .sort((a, b) => from(a) - from(b) || to(b) - to(a));
  const edges = new Set([within.start, within.end]);
  for (const mark of starting) edges.add(from(mark)).add(to(mark));
  let open: Mark[] = [];
  let next = 0;
  let at = within.start;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge > at) yield { kind: 'text', start: at, end: edge };
    at = edge;
    const lowest = open.findIndex(mark => to(mark) <= edge);
    const closed = lowest < 0 ? [] : open.slice(lowest);
    for (const mark of closed.toReversed()) yield { kind: 'close', mark };
    const goOn = closed.filter(mark => to(mark) > edge);
    open = [...open.slice(0, open.length - closed.length), ...goOn];
    for (const mark of goOn) yield { kind: 'open', mark, isFirst: false };
    for (; next < starting.length && from(starting[next]!) === edge; next++) {
      const mark = starting[next]!;
      yield { kind: 'open', mark, isFirst: mark.start >= within.start };
      open.push(mark);
    }
  }
}
