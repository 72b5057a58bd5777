import { type Chain, type Links, linksOf, type Space, spaceFor } from './lattice.ts';

/*
 * Forward-backward in the probability domain with scaling, as Rabiner (1989) describes.
 */

/** Probabilities under a chain. */
export interface Marginals {
  /** `nodes[i * K + k]`: probability of label k at position i. */
  readonly nodes: Float64Array;
  /** Expected number of times that label k stands behind label j, summed over the sequence. */
  readonly edges: Float64Array;
  /** Logarithm of the sum over all rows of labels. */
  readonly logZ: number;
}

/** Steps: positions times label pairs that may stand. */
export function marginals(
  chain: Chain,
  links: Links = linksOf(chain),
  space: Space = spaceFor(chain),
): Marginals {
  const { length: n, labels: K, nodes, starts, ends } = chain;
  const { from, until, odds } = links;
  const { psi, alpha, scale } = space;
  let logZ = 0;
  for (let i = 0, row = 0; i < n; i++, row += K) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) if (nodes[row + k]! > top) top = nodes[row + k]!;
    let sum = 0;
    for (let k = 0, pair = 0; k < K; k++) {
      let into = i === 0 ? Math.exp(starts[k]!) : 0;
      const end = until[k]!;
      if (i > 0) for (; pair < end; pair++) into += alpha[row - K + from[pair]!]! * odds[pair]!;
      const own = into === 0 ? 0 : Math.exp(nodes[row + k]! - top) * (i === n - 1 ? Math.exp(ends[k]!) : 1);
      psi[row + k] = own;
      alpha[row + k] = into * own;
      sum += into * own;
    }
    for (let k = 0; k < K; k++) alpha[row + k] = alpha[row + k]! / sum;
    scale[i] = sum;
    logZ += top + Math.log(sum);
  }
  backward(n, K, links, space);
  return { nodes: space.nodes.subarray(0, n * K), edges: space.edges, logZ };
}

/** Runs back over scaled forward values: node marginals and summed edge expectations. */
function backward(
  n: number,
  K: number,
  { from, until, odds }: Links,
  { alpha, psi, scale, nodes, edges, rows }: Space,
): void {
  let [beta, next] = rows;
  beta.fill(1);
  edges.fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = i * K;
    for (let k = 0; k < K; k++) nodes[row + k] = alpha[row + k]! * beta[k]!;
    if (i === 0) break;
    next.fill(0);
    for (let k = 0, pair = 0; k < K; k++) {
      const end = until[k]!;
      const out = (psi[row + k]! * beta[k]!) / scale[i]!;
      if (out === 0) {
        pair = end;
        continue;
      }
      for (; pair < end; pair++) {
        const j = from[pair]!;
        const step = odds[pair]! * out;
        next[j] = next[j]! + step;
        edges[j * K + k] = edges[j * K + k]! + alpha[row - K + j]! * step;
      }
    }
    [beta, next] = [next, beta];
  }
}
