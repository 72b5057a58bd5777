import { nameWeightEntries, type Points } from '../../../lexicon/name-weights.ts';
import type { NameType } from '../../../model/mentions.ts';

export interface WeightTables {
  readonly one: ReadonlyMap<string, Points>;
  readonly many: ReadonlyMap<string, Points>;
}

export const types: readonly NameType[] = ['person', 'place', 'organization'];

const table = (column: 'one' | 'many') =>
  new Map(
    nameWeightEntries.flatMap(entry => (entry[column] ? [[entry.feature, entry[column]] as const] : [])),
  );

export const weights: WeightTables = { one: table('one'), many: table('many') };

/** Sum of the features' points. */
export function score(features: readonly string[], from: ReadonlyMap<string, Points>): Points {
  let person = 0;
  let place = 0;
  let organization = 0;
  for (const feature of features) {
    const points = from.get(feature);
    if (!points) continue;
    person += points[0];
    place += points[1];
    organization += points[2];
  }
  return [person, place, organization];
}

export interface Verdict {
  /** Null where it is no name. */
  readonly type: NameType | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The type with most points, if that is more than none. */
export function verdict(points: Points): Verdict {
  let best = -1;
  let most = 0;
  let sum = 1;
  points.forEach((point, i) => {
    sum += Math.exp(Math.min(point, 30));
    if (point > most) {
      most = point;
      best = i;
    }
  });
  return { type: types[best] ?? null, confidence: Math.exp(Math.min(most, 30)) / sum };
}
