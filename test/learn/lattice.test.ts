import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bioes, labelsOf, mayFollow, spansOf } from '../../src/learn/labels.ts';
import { type Chain, viterbi, wellFormed } from '../../src/learn/lattice.ts';
import { marginals } from '../../src/learn/marginals.ts';

const score = fc.double({ min: -3, max: 3, noNaN: true });
const chains = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([n, K]) =>
  fc.record({
    length: fc.constant(n),
    labels: fc.constant(K),
    nodes: fc.array(score, { minLength: n * K, maxLength: n * K }).map(a => Float64Array.from(a)),
    edges: fc.array(score, { minLength: K * K, maxLength: K * K }).map(a => Float64Array.from(a)),
    starts: fc.array(score, { minLength: K, maxLength: K }).map(a => Float64Array.from(a)),
    ends: fc.array(score, { minLength: K, maxLength: K }).map(a => Float64Array.from(a)),
  }),
);

/** Every row of labels with its score. */
function rows({ length, labels, nodes, edges, starts, ends }: Chain): { row: number[]; score: number }[] {
  let all: number[][] = [[]];
  for (let i = 0; i < length; i++)
    all = all.flatMap(row => Array.from({ length: labels }, (_, k) => [...row, k]));
  return all.map(row => {
    let sum = starts[row[0]!]! + ends[row.at(-1)!]!;
    row.forEach((k, i) => {
      sum += nodes[i * labels + k]! + (i > 0 ? edges[row[i - 1]! * labels + k]! : 0);
    });
    return { row, score: sum };
  });
}

describe('lattice', () => {
  it('Viterbi finds the best of all rows', () => {
    fc.assert(
      fc.property(chains, chain => {
        const all = rows(chain);
        const best = Math.max(...all.map(r => r.score));
        const found = all.find(r => r.row.join() === [...viterbi(chain)].join())!;
        expect(found.score).toBeCloseTo(best, 9);
      }),
    );
  });

  it('marginals are the sums over all rows', () => {
    fc.assert(
      fc.property(chains, chain => {
        const all = rows(chain);
        const z = all.reduce((sum, r) => sum + Math.exp(r.score), 0);
        const found = marginals(chain);
        expect(found.logZ).toBeCloseTo(Math.log(z), 8);
        const K = chain.labels;
        const nodes = new Float64Array(chain.length * K);
        const edges = new Float64Array(K * K);
        for (const r of all) {
          const p = Math.exp(r.score) / z;
          r.row.forEach((k, i) => {
            nodes[i * K + k]! += p;
            if (i > 0) edges[r.row[i - 1]! * K + k]! += p;
          });
        }
        nodes.forEach((p, i) => {
          expect(found.nodes[i]).toBeCloseTo(p, 8);
        });
        edges.forEach((p, i) => {
          expect(found.edges[i]).toBeCloseTo(p, 8);
        });
      }),
    );
  });

  it('never decodes a row that is not well-formed', () => {
    const labels = bioes(['PER', 'LOC']);
    const K = labels.length;
    fc.assert(
      fc.property(fc.array(score, { minLength: 5 * K, maxLength: 5 * K }), nodes => {
        const chain = { length: 5, labels: K, nodes: Float64Array.from(nodes), ...wellFormed(labels) };
        const row = [null, ...[...viterbi(chain)].map(k => labels[k]!), null];
        for (let i = 1; i < row.length; i++) expect(mayFollow(row[i - 1]!, row[i]!)).toBe(true);
      }),
    );
  });
});

describe('labels', () => {
  it('say spans and are said by spans', () => {
    const spans = [
      { start: 0, end: 1, type: 'PER' },
      { start: 1, end: 4, type: 'LOC' },
    ];
    const labels = labelsOf(spans, 5);
    expect(labels).toEqual(['S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'O']);
    expect(spansOf(labels)).toEqual(spans);
  });
});
