import type { ArticleRecord } from '../model/record.ts';
import { compare } from './comparison.ts';
import { ratio, sumFound, sumRight } from './counts.ts';
import { measures } from './measures.ts';
import { roundHalfEven } from './round.ts';

export interface RecordPair {
  readonly gold: ArticleRecord;
  /** Null where nothing was predicted: it counts as an empty record. */
  readonly pred: ArticleRecord | null;
}

export type ScoreLine =
  | {
      readonly name: string;
      readonly kind: 'f1';
      readonly precision: number;
      readonly recall: number;
      readonly f1: number;
    }
  | { readonly name: string; readonly kind: 'accuracy'; readonly accuracy: number; readonly of: number };

export interface Scores {
  /** One a measure, in the order of `measures`. */
  readonly lines: readonly ScoreLine[];
  /** By the measure's name: F1 or accuracy, 0 to 1, rounded to four decimals. */
  readonly values: Readonly<Record<string, number>>;
  /** How many articles had no prediction. */
  readonly missing: number;
}

/** Scores predictions against gold, micro-averaged: counts of all articles are added before anything is divided. */
export function scoreRecords(pairs: readonly RecordPair[]): Scores {
  const comparisons = pairs.map(({ gold, pred }) => compare(gold, pred ?? withoutFindings(gold)));
  const lines = measures.map((measure): ScoreLine => {
    const { name } = measure;
    if (measure.kind === 'accuracy') {
      const { right, of } = sumRight(comparisons.map(measure.count));
      return { name, kind: 'accuracy', accuracy: ratio(right, of), of };
    }
    const { rightOfPredicted, predicted, rightOfGold, gold } = sumFound(comparisons.map(measure.count));
    const precision = ratio(rightOfPredicted, predicted);
    const recall = ratio(rightOfGold, gold);
    return { name, kind: 'f1', precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
  });
  return {
    lines,
    values: Object.fromEntries(lines.map(line => [line.name, roundHalfEven(figure(line), 4)])),
    missing: pairs.filter(({ pred }) => pred === null).length,
  };
}

function figure(line: ScoreLine): number {
  return line.kind === 'f1' ? line.f1 : line.accuracy;
}

function withoutFindings(gold: ArticleRecord): ArticleRecord {
  const none = {
    people: [],
    places: [],
    organizations: [],
    roles: [],
    sources: [],
    attributions: [],
    anonymity: [],
  };
  return { ...gold, ...none };
}
