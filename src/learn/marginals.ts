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
  const { length: n, labels: K } = chain;
  const logZ = forward(chain, links, space);
  space.edges.fill(0);
  backward(n, K, links, space);
  addPairs(n, K, links, space);
  return { nodes: space.nodes.subarray(0, n * K), edges: space.edges, logZ };
}

/** The probabilities of labels alone, in less time. */
export function nodeMarginals(chain: Chain, links: Links, space: Space): Marginals['nodes'] {
  const { length: n, labels: K } = chain;
  forward(chain, links, space);
  backward(n, K, links, space);
  return space.nodes.subarray(0, n * K);
}

function forward(chain: Chain, { from, until, odds }: Links, { psi, alpha, scale }: Space): number {
  const { length: n, labels: K, nodes, starts, ends } = chain;
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
  return logZ;
}

/** Runs back over scaled forward values: node marginals, and each position's backward values. */
function backward(
  n: number,
  K: number,
  { from, until, odds }: Links,
  { alpha, beta, psi, scale, nodes }: Space,
): void {
  beta.fill(1, (n - 1) * K, n * K);
  beta.fill(0, 0, (n - 1) * K);
  for (let row = (n - 1) * K; row >= 0; row -= K) {
    for (let k = 0; k < K; k++) nodes[row + k] = alpha[row + k]! * beta[row + k]!;
    if (row === 0) break;
    const under = 1 / scale[row / K]!;
    for (let k = 0, pair = 0; k < K; k++) {
      const end = until[k]!;
      const out = psi[row + k]! * beta[row + k]! * under;
      for (; pair < end; pair++) beta[row - K + from[pair]!]! += odds[pair]! * out;
    }
  }
}

/** Adds up how often each label pair is expected. */
function addPairs(
  n: number,
  K: number,
  { from, until, odds }: Links,
  { alpha, beta, psi, scale, edges }: Space,
): void {
  for (let row = (n - 1) * K; row > 0; row -= K) {
    const under = 1 / scale[row / K]!;
    for (let k = 0, pair = 0; k < K; k++) {
      const out = psi[row + k]! * beta[row + k]! * under;
      for (const end = until[k]!; pair < end; pair++) {
        const j = from[pair]!;
        edges[j * K + k]! += alpha[row - K + j]! * odds[pair]! * out;
      }
    }
  }
}
