import { mayFollow } from './labels.ts';

/*
 * A linear chain: scores of labels at positions and of label pairs. Lafferty, McCallum and Pereira, ICML 2001.
 */

/** Scores of one sequence's chain. K labels, n positions. */
export interface Chain {
  readonly length: number;
  readonly labels: number;
  /** `nodes[i * K + k]`: score of label k at position i. */
  readonly nodes: Float64Array;
  /** `edges[j * K + k]`: score of label k behind label j; `-Infinity` where it may not stand. */
  readonly edges: Float64Array;
  /** Score of each label at the sequence's start and end. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** 0 where a label pair is well-formed, `-Infinity` where it is not; for pairs, starts and ends. */
export function wellFormed(labels: readonly string[]): Pick<Chain, 'edges' | 'starts' | 'ends'> {
  const score = (allowed: boolean) => (allowed ? 0 : Number.NEGATIVE_INFINITY);
  return {
    edges: Float64Array.from(labels.flatMap(from => labels.map(to => score(mayFollow(from, to))))),
    starts: Float64Array.from(labels, label => score(mayFollow(null, label))),
    ends: Float64Array.from(labels, label => score(mayFollow(label, null))),
  };
}

/**
 * The label pairs of a chain that may stand, label by label: those before label k are `from[p]` for p from
 * `until[k - 1]` up to, not including, `until[k]`. Made once for sequences that share their edges.
 */
export interface Links {
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** `exp` of each pair's score. */
  readonly odds: Float64Array;
}

export function linksOf({ edges, labels: K }: Pick<Chain, 'edges' | 'labels'>): Links {
  const from = new Int32Array(K * K);
  const odds = new Float64Array(K * K);
  const until = new Int32Array(K);
  let count = 0;
  for (let k = 0; k < K; k++) {
    for (let j = 0; j < K; j++) {
      const score = edges[j * K + k]!;
      if (score === Number.NEGATIVE_INFINITY) continue;
      from[count] = j;
      odds[count++] = Math.exp(score);
    }
    until[k] = count;
  }
  return { from, until, odds };
}

/** Room for what is worked out over a chain; made once for many chains, each result lives until the next. */
export interface Space {
  /** Positions that it has room for. */
  readonly length: number;
  readonly best: Int32Array;
  readonly back: Uint8Array;
  readonly psi: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
  /** Two rows of a number a label. */
  readonly rows: readonly [Float64Array, Float64Array];
}

export function spaceFor({ length, labels: K }: Pick<Chain, 'length' | 'labels'>): Space {
  const row = () => new Float64Array(length * K);
  return {
    length,
    best: new Int32Array(length),
    back: new Uint8Array(length * K),
    psi: row(),
    alpha: row(),
    beta: row(),
    scale: new Float64Array(length),
    nodes: row(),
    edges: new Float64Array(K * K),
    rows: [new Float64Array(K), new Float64Array(K)],
  };
}

/** The best row of labels (indexes), by Viterbi's algorithm. Ties go to the lower index. */
export function viterbi(
  chain: Chain,
  { from, until }: Links = linksOf(chain),
  { back, best: room, rows }: Space = spaceFor(chain),
): Int32Array {
  const { length: n, labels: K, nodes, edges, starts, ends } = chain;
  const best = room.subarray(0, n);
  if (n === 0) return best;
  let [previous, current] = rows;
  for (let k = 0; k < K; k++) previous[k] = starts[k]! + nodes[k]!;
  for (let i = 1; i < n; i++) {
    for (let k = 0, pair = 0; k < K; k++) {
      let top = Number.NEGATIVE_INFINITY;
      let label = 0;
      for (const end = until[k]!; pair < end; pair++) {
        const j = from[pair]!;
        const score = previous[j]! + edges[j * K + k]!;
        if (score > top) {
          top = score;
          label = j;
        }
      }
      current[k] = top + nodes[i * K + k]!;
      back[i * K + k] = label;
    }
    [previous, current] = [current, previous];
  }
  let last = 0;
  for (let k = 1; k < K; k++) if (previous[k]! + ends[k]! > previous[last]! + ends[last]!) last = k;
  for (let i = n - 1; i >= 0; i--) {
    best[i] = last;
    last = back[i * K + last]!;
  }
  return best;
}
