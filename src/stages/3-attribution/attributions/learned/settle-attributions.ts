import type { Attribution } from '../../../../model/mentions.ts';
import { asAttributions } from '../as-attributions.ts';
import { joinContinuing } from '../continuing.ts';
import { keepOutermost } from '../nested.ts';
import type { Draft, Range, Text } from '../site.ts';
import { snapToQuotations } from './snap.ts';
import type { TaggedAttribution } from './tag-attributions.ts';

/** From tagged tokens to attributions. Refusals state nothing: their rules know better. */
export function settleAttributions(text: Text, tagged: readonly TaggedAttribution[]): Attribution[] {
  const drafts = tagged.map(one => asDraft(text, one)).filter(draft => draft !== null);
  return asAttributions(text, joinContinuing(text, keepOutermost(text, snapToQuotations(text, drafts))));
}

/** Where the model finds nothing that is attributed, what the rules find counts if the cue is sure. */
const sure = 0.9;

/** Formulas whose parts stand in fixed places. */
const ruled: ReadonlySet<string> = new Set(['refusal', 'according']);

function asDraft(text: Text, { site, draft, window, sources, contents }: TaggedAttribution): Draft | null {
  if (draft && (ruled.has(site.cue.kind) || reachesOut(draft, window))) return draft;
  if (site.cue.kind === 'refusal') return null;
  if (contents.length === 0) return site.cue.confidence >= sure ? draft : null;
  const mention = nearest(sources, site) ?? ruledSource(draft, contents);
  const content = contents.map(({ first, end }) => ({ first, end }));
  return {
    site,
    mention: mention && wholePhrase(text, mention, site.from),
    content,
    by: 'model:attributions',
  };
}

/**
 * We waited. We left, they said. Mayor Roe said: and, in the next paragraph, “We left.” Rules see such speech as a whole; the
 * model, one sentence of it.
 */
const reachesOut = ({ content }: Draft, window: Range): boolean =>
  content.some(({ first }) => first < window.first || first >= window.end);

/** half | a dozen officials, all | the ministers: words that corpora leave out, and counts need. */
const openers = new Set(['half', 'all', 'both', 'nearly', 'almost', 'roughly']);

function wholePhrase({ tokens }: Text, { first, end }: Range, from: number): Range {
  let start = first;
  while (start > from && openers.has(tokens[start - 1]!.norm)) start--;
  return { first: start, end };
}

/** The rules' source, where the model has none and did not take it for content. */
function ruledSource(draft: Draft | null, contents: readonly Range[]): Range | null {
  const mention = draft?.mention;
  if (!mention || contents.some(({ first, end }) => first < mention.end && mention.first < end)) return null;
  return mention;
}

/** Of several phrases the one beside the cue. */
function nearest(ranges: readonly Range[], cue: Range): Range | null {
  const distance = ({ first, end }: Range) => (end <= cue.first ? cue.first - end : first - cue.end);
  return ranges.reduce<Range | null>(
    (best, range) => (best && distance(best) <= distance(range) ? best : range),
    null,
  );
}
