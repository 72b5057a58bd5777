import type { Outcome } from '../learn/index.ts';
import type { Mark } from './task.ts';

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const idOf = ({ article, start, end, type }: Mark) => `${type} ${start} ${end} ${article}`;

/** Figures by type, in the types' order of first appearance in gold. A mark is right with the same start, end and type. */
export function scoreMarks(gold: readonly Mark[], found: readonly Mark[]): ReadonlyMap<string, Figures> {
  const right = new Set(gold.map(idOf));
  return new Map(
    [...new Set(gold.map(mark => mark.type))].map(type => {
      const ofType = found.filter(mark => mark.type === type);
      const hits = ofType.filter(mark => right.has(idOf(mark))).length;
      return [type, figures(hits, ofType.length, gold.filter(mark => mark.type === type).length)];
    }),
  );
}

function figures(hits: number, found: number, gold: number): Figures {
  return {
    precision: found === 0 ? 0 : hits / found,
    recall: gold === 0 ? 0 : hits / gold,
    f1: hits === 0 ? 0 : (2 * hits) / (found + gold),
  };
}

/** A place where two models differ, seen from the newer one. */
export interface Difference {
  readonly kind: 'gained' | 'lost';
  /** What happened: a right mark was found or missed, a wrong one left out or made. */
  readonly what: string;
  readonly mark: Mark;
}

/** What a newer model gets right that an older one did not, and the other way round. */
export function compareMarks(
  gold: readonly Mark[],
  older: readonly Mark[],
  newer: readonly Mark[],
): Difference[] {
  const right = new Set(gold.map(idOf));
  const before = new Set(older.map(idOf));
  const now = new Set(newer.map(idOf));
  const news = newer
    .filter(mark => !before.has(idOf(mark)))
    .map(mark =>
      right.has(idOf(mark)) ? difference('gained', 'found', mark) : difference('lost', 'false', mark),
    );
  const olds = older
    .filter(mark => !now.has(idOf(mark)))
    .map(mark =>
      right.has(idOf(mark)) ? difference('lost', 'missed', mark) : difference('gained', 'left out', mark),
    );
  return [...news, ...olds];
}

const difference = (kind: Difference['kind'], what: string, mark: Mark): Difference => ({ kind, what, mark });

/** Of the marks that a model made, how sure it was and whether they are right. */
export function outcomesOf(gold: readonly Mark[], found: readonly Mark[]): Outcome[] {
  const right = new Set(gold.map(idOf));
  return found.flatMap(mark =>
    mark.by?.startsWith('model:') && mark.confidence !== undefined
      ? [{ probability: mark.confidence, right: right.has(idOf(mark)) }]
      : [],
  );
}

/** At most `count` items, spread evenly over all. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

/** Of all marks whose confidence lies in `[from, to)`, the share that is right. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
}

const confidenceSteps = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];

/** Does the confidence say how often a mark is right? Steps without marks are left out. */
export function reliabilityOf(gold: readonly Mark[], found: readonly Mark[]): Reliability[] {
  const right = new Set(gold.map(idOf));
  return confidenceSteps.slice(1).flatMap((to, i) => {
    const from = confidenceSteps[i]!;
    const inside = found.filter(({ confidence = -1 }) => confidence >= from && confidence < to);
    const hits = inside.filter(mark => right.has(idOf(mark))).length;
    return inside.length === 0 ? [] : [{ from, to, count: inside.length, right: hits / inside.length }];
  });
}
