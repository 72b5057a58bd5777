import type { Decision, Draft, Occasion } from './draft.ts';

/** A source with nothing in it yet. */
export function newDraft(
  decision: Exclude<Decision, { join: Draft }>,
  occasion: Occasion,
  by: string,
  confidence: number,
): Draft {
  const people = 'people' in decision ? decision.people : [];
  const description = people.length === 0 ? occasion.description : null;
  return {
    kind: 'people' in decision ? 'named-person' : decision.kind,
    count: 'people' in decision ? { min: people.length, max: people.length } : decision.count,
    people,
    organizations: new Set(),
    gender: description?.noun?.gender ?? null,
    description,
    mentions: [],
    attributions: [],
    by: `rule:${by}`,
    confidence,
  };
}
