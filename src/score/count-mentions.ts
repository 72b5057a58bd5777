import type { RecordSpan } from '../model/record.ts';
import { type Found, found } from './counts.ts';
import { rangeKey } from './spans.ts';

interface Entity {
  readonly mentions: readonly RecordSpan[];
}

/** Mentions with the same start and end on both sides, whatever entity they belong to. */
export function countMentions(gold: readonly Entity[], pred: readonly Entity[]): Found {
  const inGold = byMention(gold);
  const inPred = byMention(pred);
  const both = [...inGold.keys()].filter(key => inPred.has(key));
  return found(both.length, inPred.size, inGold.size);
}

/**
 * Entity B-cubed over mentions (Bagga and Baldwin, 1998): of each mention found by both sides, which share of its
 * predicted entity is in its gold entity too, and the other way round.
 */
export function countBCubed(gold: readonly Entity[], pred: readonly Entity[]): Found {
  const inGold = byMention(gold);
  const inPred = byMention(pred);
  const goldSets = sets(inGold);
  const predSets = sets(inPred);
  const both = [...inPred].flatMap(([key, entity]) => {
    const goldEntity = inGold.get(key);
    return goldEntity ? { gold: goldSets.get(goldEntity)!, pred: predSets.get(entity)! } : [];
  });
  const sum = (of: 'gold' | 'pred') =>
    both.reduce((total, b) => total + common(b.gold, b.pred) / b[of].size, 0);
  return {
    rightOfPredicted: sum('pred'),
    predicted: inPred.size,
    rightOfGold: sum('gold'),
    gold: inGold.size,
  };
}

/** The entity of each mention; where two claim one mention, the later. */
export function byMention<T extends Entity>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.flatMap(entity => entity.mentions.map(m => [rangeKey(m), entity] as const)));
}

function sets(entities: ReadonlyMap<string, Entity>): ReadonlyMap<Entity, ReadonlySet<string>> {
  const all = new Map<Entity, Set<string>>();
  for (const [key, entity] of entities) all.set(entity, (all.get(entity) ?? new Set()).add(key));
  return all;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(key => b.has(key)).length;
}
