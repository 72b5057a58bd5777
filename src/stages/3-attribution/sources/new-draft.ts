import type { Decision, Draft, Occasion } from './draft.ts';

/** A source with nothing in it yet. */
export function newDraft(
  decision: Exclude<Decision, { join: Draft }>,
  { description }: Occasion,
  by: string,
  confidence: number,
): Draft {
  const people = 'people' in decision ? decision.people : [];
  const fixed =
    'people' in decision
      ? { kind: 'named-person' as const, count: { min: people.length, max: people.length } }
      : { kind: decision.kind, count: decision.count };
  return {
    ...fixed,
    people,
    organizations: new Set(),
    gender: people.length === 0 ? (description?.noun?.gender ?? null) : null,
    description: people.length === 0 ? description : null,
    mentions: [],
    attributions: [],
    by: `rule:${by}`,
    confidence,
  };
}
