import type { Draft, Range } from '../site.ts';

/**
 * The court ordered a halt, | state radio said: what two cues share belongs, with the clause around it, to the one that
 * closes the sentence. The first cue is part of what the second reports.
 */
export function widenToTrailing(drafts: readonly Draft[]): Draft[] {
  const inner = new Set<Draft>();
  const widened = drafts.map((draft, i) => {
    const before = drafts[i - 1];
    const shared = before && sharedRange(before, draft);
    if (!before?.mention || !shared) return draft;
    inner.add(before);
    const whole = { first: before.mention.first, end: shared.end };
    return { ...draft, content: draft.content.map(range => (range === shared ? whole : range)) };
  });
  return widened.filter((_, i) => !inner.has(drafts[i]!));
}

/** What both attribute, behind the first one's cue and before the second one's source. */
function sharedRange(before: Draft, draft: Draft): Range | null {
  const { site, mention } = before;
  if (site.sentence !== draft.site.sentence || !mention || mention.end > site.first) return null;
  if (mention.first - site.from > longestOpening || before.content.length !== 1) return null;
  const own = before.content[0]!;
  const start = Math.min(draft.mention?.first ?? draft.site.first, draft.site.first);
  if (own.first < site.end || own.end > start) return null;
  return draft.content.find(({ first, end }) => first === own.first && end === own.end) ?? null;
}

/** Tokens that may open the sentence before the first source: On Monday, */
const longestOpening = 3;
