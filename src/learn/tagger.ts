import { calibrate } from './calibration.ts';
import { featureTable } from './feature-table.ts';
import { type LabelledSpan, spanReader } from './labels.ts';
import { type Chain, linksOf, spaceFor, viterbi } from './lattice.ts';
import { nodeMarginals } from './marginals.ts';
import type { Model } from './model.ts';
import { packer, type Stretch, wholeOf } from './stretches.ts';
import { type Columns, hashTemplate } from './templates.ts';

/** A span as tagged. `probability`: of this very row of labels over the span, the least over its positions. */
export interface TaggedSpan extends LabelledSpan {
  readonly probability: number;
}

/** Tags sequences with a model. It keeps tables for speed, no state between sequences. */
export interface Tagger {
  readonly columns: readonly string[];
  /**
   * The most probable spans of a sequence, in order, without overlaps. Given stretches, only there, each by itself:
   * many in one call cost far less than as many calls.
   */
  readonly tag: (columns: Columns, stretches?: readonly Stretch[]) => TaggedSpan[];
  /** The same without probabilities, in less time. */
  readonly spans: (columns: Columns, stretches?: readonly Stretch[]) => LabelledSpan[];
  /** How often a probability was right in texts that the model did not learn from. */
  readonly calibrate: (probability: number) => number;
}

export function makeTagger(model: Model): Tagger {
  const chainsOf = scorer(model);
  const readSpans = spanReader(model.labels);
  const K = model.labels.length;
  const links = linksOf({ labels: K, edges: Float64Array.from(model.chain.subarray(0, K * K)) });
  let space = spaceFor({ length: 64, labels: K });
  const roomFor = ({ length }: Chain) => {
    if (length > space.length) space = spaceFor({ length: 2 * length, labels: K });
    return space;
  };
  return {
    columns: model.templates.columns,
    calibrate: probability => calibrate(model.calibration, probability),
    spans: (columns, stretches = wholeOf(columns)) => {
      const spans: LabelledSpan[] = [];
      chainsOf(columns, stretches, (chain, first) => {
        for (const { start, end, type } of readSpans(viterbi(chain, links, roomFor(chain))))
          spans.push({ start: start + first, end: end + first, type });
      });
      return spans;
    },
    tag: (columns, stretches = wholeOf(columns)) => {
      const spans: TaggedSpan[] = [];
      chainsOf(columns, stretches, (chain, first) => {
        const best = viterbi(chain, links, roomFor(chain));
        const found = readSpans(best);
        if (found.length === 0) return;
        const nodes = nodeMarginals(chain, links, space);
        for (const { start, end, type } of found) {
          let probability = 1;
          for (let i = start; i < end; i++) probability = Math.min(probability, nodes[i * K + best[i]!]!);
          spans.push({ start: start + first, end: end + first, type, probability });
        }
      });
      return spans;
    },
  };
}

/** Handed every stretch's chain in turn, with the place of its first position; the chain's scores live until the next text. */
type OnChain = (chain: Chain, first: number) => void;

/** From columns to the chains' scores: every feature's hash is looked up in an open table. */
function scorer(model: Model): (columns: Columns, stretches: readonly Stretch[], onChain: OnChain) => void {
  const K = model.labels.length;
  const addScores = featureTable(model);
  const pack = packer(model.templates);
  const chain = Float64Array.from(model.chain);
  const edges = chain.subarray(0, K * K);
  const starts = chain.subarray(K * K, K * K + K);
  const ends = chain.subarray(K * K + K);
  let row = new Int32Array(0);
  let sums = new Int32Array(0);
  let scores = new Float64Array(0);
  return (columns, stretches, onChain) => {
    const packed = pack(columns, stretches);
    const { length } = packed.all;
    const size = length * K;
    if (row.length < length) row = new Int32Array(2 * length);
    if (scores.length < size) {
      sums = new Int32Array(2 * size);
      scores = new Float64Array(2 * size);
    }
    sums.fill(0, 0, size);
    for (let t = 0; t < model.templates.terms.length; t++) {
      const places = packed.places[t]!;
      hashTemplate(model.templates, t, packed.values, places, row);
      addScores(t, row, places, sums);
    }
    for (let n = 0; n < size; n++) scores[n] = sums[n]! * model.scale;
    let from = 0;
    for (const { first, end } of stretches) {
      const to = from + (end - first) * K;
      if (to > from)
        onChain(
          { length: end - first, labels: K, nodes: scores.subarray(from, to), edges, starts, ends },
          first,
        );
      from = to;
    }
  };
}
