import type { TaggedSpan } from '../../../../learn/index.ts';
import type { Name } from '../../../../model/mentions.ts';
import { bySpan } from '../../../../model/span.ts';
import { withPartyTags } from '../party-tags.ts';
import { agree } from './agree.ts';
import type { TaggedArticle } from './columns.ts';
import { type Found, fromName, fromTagged, toName } from './found.ts';
import { agreeInLists } from './lists.ts';
import { addGlosses, addGovernments } from './nested.ts';
import { fillGaps, isCertain, overrule } from './overrule.ts';
import { trimFound } from './trim.ts';

/** From tagged words to names: borders by the annotation guide, one type a name, and rules that know better. */
export function settleNames({ words, ruled }: TaggedArticle, tagged: readonly TaggedSpan[]): Name[] {
  const tags = ruled.filter(name => name.by === 'rule:party-tag');
  const rules = ruled.flatMap(name => (name.by === 'rule:party-tag' ? [] : (fromName(words, name) ?? [])));
  const trimmed = tagged.flatMap(span => trimFound(words, fromTagged(span)));
  const agreed = agreeInLists(words, agree(words, trimmed));
  const points = rules.filter(found => found.by === 'rule:name-points');
  const certain = points.filter(found => isCertain(words, found));
  const trimmedPoints = points.flatMap(found => trimFound(words, found));
  const settled = fillGaps(words, overrule(words, agreed, certain), trimmedPoints);
  const nested = addGlosses(words, addGovernments(words, settled, rules));
  const names = nested.flatMap((found: Found) => toName(words, found));
  return withPartyTags(names, tags).sort(bySpan);
}
