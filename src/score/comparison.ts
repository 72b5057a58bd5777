import type { ArticleRecord, RoleRecord, SourceRecord } from '../model/record.ts';
import { type AttributionPair, matchAttributions } from './match-attributions.ts';
import { rangeKey } from './spans.ts';

/** Gold and prediction of one article, with what is found on both sides. */
export interface Comparison {
  readonly gold: ArticleRecord;
  readonly pred: ArticleRecord;
  /** True when a gold person and a predicted person (ids) share a mention. */
  readonly samePerson: (gold: string, pred: string) => boolean;
  readonly roles: readonly { readonly gold: RoleRecord; readonly pred: RoleRecord }[];
  readonly attributions: readonly (AttributionPair & Sources)[];
}

interface Sources {
  readonly goldSource: SourceRecord;
  readonly predSource: SourceRecord;
}

/** Compares two records of one article. Every source that an attribution names must be there. */
export function compare(gold: ArticleRecord, pred: ArticleRecord): Comparison {
  const samePerson = sharesMention(gold, pred);
  const goldSource = sourceOf(gold);
  const predSource = sourceOf(pred);
  return {
    gold,
    pred,
    samePerson,
    roles: matchRoles(gold, pred, samePerson),
    attributions: matchAttributions(gold.attributions, pred.attributions).map(pair => ({
      ...pair,
      goldSource: goldSource(pair.gold),
      predSource: predSource(pair.pred),
    })),
  };
}

/** Returns a function from an attribution of the record to its source. */
export function sourceOf(record: ArticleRecord): (attribution: { readonly source: string }) => SourceRecord {
  const sources = new Map(record.sources.map(source => [source.id, source]));
  return ({ source }) => sources.get(source)!;
}

function sharesMention(gold: ArticleRecord, pred: ArticleRecord): Comparison['samePerson'] {
  const mentions = (record: ArticleRecord) =>
    new Map(record.people.map(person => [person.id, new Set(person.mentions.map(rangeKey))]));
  const inGold = mentions(gold);
  const inPred = mentions(pred);
  return (a, b) => {
    const predicted = inPred.get(b);
    return predicted !== undefined && [...(inGold.get(a) ?? [])].some(key => predicted.has(key));
  };
}

/** Pairs roles with the same span and the same person, each at most once. */
function matchRoles(
  gold: ArticleRecord,
  pred: ArticleRecord,
  samePerson: Comparison['samePerson'],
): Comparison['roles'] {
  const left = new Set(pred.roles);
  return gold.roles.flatMap(role => {
    const match = [...left].find(p => rangeKey(p) === rangeKey(role) && samePerson(role.person, p.person));
    if (!match) return [];
    left.delete(match);
    return { gold: role, pred: match };
  });
}
