import type { AnonymityRecord, AttributionRecord } from '../model/record.ts';
import { type Comparison, sourceOf } from './comparison.ts';
import { type Found, found, type Right, rightOf } from './counts.ts';
import { overlap } from './spans.ts';

/** Statements of anonymous sources: a hit is a matched pair that is one on both sides. */
export function countAnonymous({ gold, pred, attributions }: Comparison): Found {
  const inGold = fromAnonymous(gold);
  const inPred = fromAnonymous(pred);
  return found(
    attributions.filter(pair => inGold(pair.gold) && inPred(pair.pred)).length,
    pred.attributions.filter(inPred).length,
    gold.attributions.filter(inGold).length,
  );
}

/** Of the matched statements of anonymous sources in gold: has the prediction's source as many people? */
export function countCounts({ gold, attributions }: Comparison): Right {
  const inGold = fromAnonymous(gold);
  const anonymous = attributions.filter(pair => inGold(pair.gold));
  return rightOf(
    anonymous,
    ({ goldSource: a, predSource: b }) => a.count.min === b.count.min && a.count.max === b.count.max,
  );
}

/** Passages in which a name is withheld, by overlapping cues. */
export function countPassages({ gold, pred }: Comparison): Found {
  const hits = matchPassages(gold.anonymity, pred.anonymity).filter(pair => pair.pred !== null);
  return found(hits.length, pred.anonymity.length, gold.anonymity.length);
}

/** Of the gold passages with a reason: does the matched one's reason overlap it? */
export function countReasons({ gold, pred }: Comparison): Right {
  const pairs = matchPassages(gold.anonymity, pred.anonymity).filter(pair => pair.gold.reason !== null);
  return rightOf(pairs, pair => overlap(pair.gold.reason, pair.pred?.reason ?? null));
}

function fromAnonymous(record: Comparison['gold']): (attribution: AttributionRecord) => boolean {
  const source = sourceOf(record);
  return attribution => attribution.type === 'statement' && source(attribution).anonymous;
}

interface PassagePair {
  readonly gold: AnonymityRecord;
  readonly pred: AnonymityRecord | null;
}

/** Each gold passage with the first predicted one left whose cue overlaps its own. */
function matchPassages(
  gold: readonly AnonymityRecord[],
  pred: readonly AnonymityRecord[],
): readonly PassagePair[] {
  const left = new Set(pred);
  return gold.map(passage => {
    const match = [...left].find(p => overlap(passage.cue, p.cue)) ?? null;
    if (match) left.delete(match);
    return { gold: passage, pred: match };
  });
}
