import { mayFollow } from './labels.ts';

/*
 * A linear chain: scores of labels at positions and of label pairs. Lafferty, McCallum and Pereira, ICML 2001;
 * forward-backward in the probability domain with scaling, as Rabiner (1989) describes.
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

/** The best row of labels (indexes), by Viterbi's algorithm. Ties go to the lower index. */
export function viterbi(chain: Chain): Int32Array {
  const { length: n, labels: K, nodes, edges, starts, ends } = chain;
  const best = new Int32Array(n);
  if (n === 0) return best;
  const { from, until } = allowedPairs(edges, K);
  const back = new Int16Array(n * K);
  let previous = new Float64Array(K);
  let current = new Float64Array(K);
  for (let k = 0; k < K; k++) previous[k] = starts[k]! + nodes[k]!;
  for (let i = 1; i < n; i++) {
    for (let k = 0, pair = 0; k < K; k++) {
      let top = Number.NEGATIVE_INFINITY;
      let label = 0;
      for (; pair < until[k]!; pair++) {
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

/** The labels that may stand before each label, label after label; those of k end at `until[k]`. */
function allowedPairs(edges: Float64Array, K: number): { from: number[]; until: number[] } {
  const from: number[] = [];
  const until: number[] = [];
  for (let k = 0; k < K; k++) {
    for (let j = 0; j < K; j++) if (edges[j * K + k]! > Number.NEGATIVE_INFINITY) from.push(j);
    until.push(from.length);
  }
  return { from, until };
}

/** Probabilities under the chain. */
export interface Marginals {
  /** `nodes[i * K + k]`: probability of label k at position i. */
  readonly nodes: Float64Array;
  /** Expected number of times that label k stands behind label j, summed over the sequence. */
  readonly edges: Float64Array;
  /** Logarithm of the sum over all rows of labels. */
  readonly logZ: number;
}

/** Forward-backward. `n * K * K` steps. */
export function marginals(chain: Chain): Marginals {
  const { length: n, labels: K, nodes, edges, starts, ends } = chain;
  const psi = new Float64Array(n * K);
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) top = Math.max(top, nodes[i * K + k]!);
    for (let k = 0; k < K; k++) psi[i * K + k] = Math.exp(nodes[i * K + k]! - top);
    logZ += top;
  }
  const phi = edges.map(Math.exp);
  const alpha = new Float64Array(n * K);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = 0; k < K; k++) {
      let into = i === 0 ? Math.exp(starts[k]!) : 0;
      if (i > 0) for (let j = 0; j < K; j++) into += alpha[(i - 1) * K + j]! * phi[j * K + k]!;
      const value = into * psi[i * K + k]! * (i === n - 1 ? Math.exp(ends[k]!) : 1);
      alpha[i * K + k] = value;
      sum += value;
    }
    for (let k = 0; k < K; k++) alpha[i * K + k] = alpha[i * K + k]! / sum;
    scale[i] = sum;
    logZ += Math.log(sum);
  }
  return { ...backward(chain, alpha, psi, phi, scale), logZ };
}

/** Runs back over scaled forward values; returns node marginals and summed edge expectations. */
function backward(
  { length: n, labels: K, ends }: Chain,
  alpha: Float64Array,
  psi: Float64Array,
  phi: Float64Array,
  scale: Float64Array,
): Pick<Marginals, 'nodes' | 'edges'> {
  const nodes = new Float64Array(n * K);
  const pairs = new Float64Array(K * K);
  let beta = new Float64Array(K).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = 0; k < K; k++) nodes[i * K + k] = alpha[i * K + k]! * beta[k]!;
    if (i === 0) break;
    const next = new Float64Array(K);
    for (let k = 0; k < K; k++) {
      const end = i === n - 1 ? Math.exp(ends[k]!) : 1;
      const out = (psi[i * K + k]! * end * beta[k]!) / scale[i]!;
      if (out === 0) continue;
      for (let j = 0; j < K; j++) {
        const step = phi[j * K + k]! * out;
        next[j] = next[j]! + step;
        pairs[j * K + k] = pairs[j * K + k]! + alpha[(i - 1) * K + j]! * step;
      }
    }
    beta = next;
  }
  return { nodes, edges: pairs };
}
