import { featureTable } from './feature-table.ts';
import { type LabelledSpan, spanReader } from './labels.ts';
import { type Chain, marginals, viterbi } from './lattice.ts';
import type { Model } from './model.ts';
import { type Columns, hashTemplate } from './templates.ts';

/** A span as tagged. `probability`: of this very row of labels over the span, the least over its positions. */
export interface TaggedSpan extends LabelledSpan {
  readonly probability: number;
}

/** Tags sequences with a model. It keeps tables for speed, no state between sequences. */
export interface Tagger {
  readonly columns: readonly string[];
  /** The most probable spans of a sequence, in order, without overlaps. */
  readonly tag: (columns: Columns) => TaggedSpan[];
  /** The same without probabilities, in less than half of the time. */
  readonly spans: (columns: Columns) => LabelledSpan[];
}

export function makeTagger(model: Model): Tagger {
  const score = scorer(model);
  const readSpans = spanReader(model.labels);
  return {
    columns: model.templates.columns,
    spans: columns => readSpans(viterbi(score(columns))),
    tag: columns => {
      if (columns.length === 0) return [];
      const chain = score(columns);
      const best = viterbi(chain);
      if (best.every(k => k === 0)) return [];
      const { nodes } = marginals(chain);
      const K = model.labels.length;
      return readSpans(best).map(span => {
        let probability = 1;
        for (let i = span.start; i < span.end; i++) {
          probability = Math.min(probability, nodes[i * K + best[i]!]!);
        }
        return { ...span, probability };
      });
    },
  };
}

/** From columns to the chain's scores: every feature's hash is looked up in an open table. */
function scorer(model: Model): (columns: Columns) => Chain {
  const K = model.labels.length;
  const addScores = featureTable(model);
  const chain = Float64Array.from(model.chain);
  const edges = chain.subarray(0, K * K);
  const starts = chain.subarray(K * K, K * K + K);
  const ends = chain.subarray(K * K + K);
  return columns => {
    const { length } = columns;
    const nodes = new Float64Array(length * K);
    const row = new Int32Array(length);
    for (let t = 0; t < model.templates.terms.length; t++) {
      hashTemplate(model.templates, t, columns, row);
      addScores(row, nodes);
    }
    for (let n = 0; n < nodes.length; n++) nodes[n]! *= model.scale;
    return { length, labels: K, nodes, edges, starts, ends };
  };
}
