import type { AttributionRecord } from '../model/record.ts';
import { overlap, shared } from './spans.ts';

export interface AttributionPair {
  readonly gold: AttributionRecord;
  readonly pred: AttributionRecord;
}

interface Candidate extends AttributionPair {
  readonly byCue: boolean;
  readonly content: number;
}

/**
 * Pairs gold with predicted attributions, each at most once: those whose cues overlap; where one of the two has no cue,
 * those whose contents overlap. Cues go before contents, then the larger shared content, then the order of the records.
 */
export function matchAttributions(
  gold: readonly AttributionRecord[],
  pred: readonly AttributionRecord[],
): readonly AttributionPair[] {
  const candidates = gold.flatMap(g => pred.flatMap(p => candidate(g, p) ?? []));
  candidates.sort((a, b) => Number(b.byCue) - Number(a.byCue) || b.content - a.content);

  const taken = new Set<AttributionRecord>();
  return candidates.flatMap(({ gold, pred }) => {
    if (taken.has(gold) || taken.has(pred)) return [];
    taken.add(gold).add(pred);
    return { gold, pred };
  });
}

function candidate(gold: AttributionRecord, pred: AttributionRecord): Candidate | null {
  const byCue = gold.cue !== null && pred.cue !== null;
  const fits = byCue
    ? overlap(gold.cue, pred.cue)
    : gold.content.some(a => pred.content.some(b => overlap(a, b)));
  if (!fits) return null;
  const content = gold.content
    .flatMap(a => pred.content.map(b => shared(a, b)))
    .reduce((sum, n) => sum + n, 0);
  return { gold, pred, byCue, content };
}
