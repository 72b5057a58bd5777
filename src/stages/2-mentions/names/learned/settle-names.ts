import type { TaggedSpan, Tagger } from '../../../../learn/index.ts';
import type { Name } from '../../../../model/mentions.ts';
import { bySpan } from '../../../../model/span.ts';
import { withPartyTags } from '../party-tags.ts';
import { agree } from './agree.ts';
import type { TaggedArticle } from './columns.ts';
import { retypeFirms } from './firms.ts';
import { type Found, fromName, fromTagged, toName } from './found.ts';
import { agreeInLists } from './lists.ts';
import { retypeByNeighbours } from './neighbours.ts';
import { addGlosses, addGovernments } from './nested.ts';
import { isNoName } from './no-names.ts';
import { fillGaps, isCertain, overrule } from './overrule.ts';
import { findByCues, joinNicknames } from './people-cues.ts';
import { retypeTowns } from './towns.ts';
import { trimFound } from './trim.ts';

const byFirst = (a: Found, b: Found) => a.first - b.first;

/** From tagged words to names: borders by the annotation guide, one type a name, and rules that know better. */
export function settleNames(
  { words, ruled }: TaggedArticle,
  tagged: readonly TaggedSpan[],
  calibrate: Tagger['calibrate'],
): Name[] {
  const tags = ruled.filter(name => name.by === 'rule:party-tag');
  const rules = ruled
    .flatMap(name => (name.by === 'rule:party-tag' ? [] : (fromName(words, name) ?? [])))
    .filter(found => !isNoName(words, found));
  const trimmed = tagged.flatMap(span => trimFound(words, fromTagged(span)));
  const agreed = retypeFirms(words, agreeInLists(words, retypeTowns(words, agree(words, trimmed))));
  const points = rules.filter(found => found.by === 'rule:name-points');
  const certain = points.filter(found => isCertain(words, found));
  const settled = fillGaps(words, overrule(words, agreed, certain), points);
  const told = retypeByNeighbours(words, joinNicknames(words, settled).sort(byFirst));
  const cued = findByCues(words, told);
  const nested = addGlosses(words, addGovernments(words, cued, rules)).filter(
    found => !isNoName(words, found),
  );
  const names = nested.flatMap((found: Found) => toName(words, found, calibrate));
  return withPartyTags(names, tags).sort(bySpan);
}
