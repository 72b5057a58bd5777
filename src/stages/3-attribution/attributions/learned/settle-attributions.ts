import { reportingProbability } from '../../../../lexicon/reporting-verbs.ts';
import type { Token } from '../../../../model/layers.ts';
import type { Attribution } from '../../../../model/mentions.ts';
import { nounPhraseEnd } from '../../noun-phrase.ts';
import { isWithholding, keepsUnnamed, withholding } from '../../withholding.ts';
import { isNominal, isWord, spanWords } from '../../word-classes.ts';
import { asAttributions } from '../as-attributions.ts';
import { skipDateline } from '../content-before.ts';
import { joinContinuing } from '../continuing.ts';
import { keepOutermost } from '../nested.ts';
import type { CueSite, Draft, Range, Text } from '../site.ts';
import { agentAlone, isAddressed } from './addressed.ts';
import { lostSubject } from './lost-subject.ts';
import type { CueWindow } from './read-article.ts';
import { snapToQuotations } from './snap.ts';
import type { TaggedAttribution } from './tag-attributions.ts';
import { widenToTrailing } from './trailing-source.ts';
import { wholeClause } from './whole-clause.ts';

/** From tagged tokens to attributions. Refusals state nothing: their rules know better. */
export function settleAttributions(text: Text, tagged: readonly TaggedAttribution[]): Attribution[] {
  const drafts = tagged.map(one => asDraft(text, one)).filter(draft => draft !== null);
  return asAttributions(
    text,
    joinContinuing(text, keepOutermost(text, snapToQuotations(text, widenToTrailing(drafts)))),
  );
}

/** Where the model finds nothing that is attributed, what the rules find counts if the cue is sure. */
const sure = 0.9;

/** How often its verb is a cue in this frame, by the lexicon: the model may doubt a `said`. */
const probabilityOf = ({ cue, form, frame }: CueSite): number =>
  cue.lemma === 'say' ||
  cue.lemma === 'add' ||
  (frame === 'that' && form === 'finite' && cue.lemma === 'tell')
    ? reportingProbability(cue.lemma, form === 'finite' ? frame : `${form}-${frame}`)
    : 0;

/** Formulas whose parts stand in fixed places. */
const formulas: ReadonlySet<string> = new Set(['refusal', 'according']);
/** Roe was quoted by the paper as saying …: Roe speaks. */
const quotedAs = 'rule:quoted-as-saying';
/** ROE: We closed it; Bridge to close: officials. Marks between a source and the rest of the line or paragraph. */
const speakers: ReadonlySet<string> = new Set([
  'rule:speaker-colon',
  'rule:speaker-behind-dash',
  'rule:answer-colon',
  'rule:reportedly',
  'rule:verb-as-adjective',
  'rule:headline-source',
]);

/** What the rules make of the cue stands, whatever a model says. */
export function isRuled({ site, draft, window }: Pick<CueWindow, 'site' | 'draft' | 'window'>): boolean {
  if (draft)
    return (
      draft.by === quotedAs ||
      formulas.has(site.cue.kind) ||
      speakers.has(site.cue.by) ||
      reachesOut(draft, window)
    );
  return site.cue.kind === 'refusal';
}

function asDraft(text: Text, { site, draft, window, sources, contents }: TaggedAttribution): Draft | null {
  if (isRuled({ site, draft, window })) return draft;
  const said = contents.filter(({ first }) => !tellsWhy(text, first));
  if (said.length === 0) return Math.max(site.cue.confidence, probabilityOf(site)) >= sure ? draft : null;
  const tagged = sources.length === 0 ? besideSource(text, said, site, draft) : said;
  const found =
    nearest(
      sources.filter(range => namesSomebody(text, range)),
      site,
    ) ??
    ruledSource(text, draft, tagged) ??
    headlineSubject(text, site);
  const lost = found ? null : lostSubject(text, site, tagged);
  const mention = found ?? lost?.mention ?? null;
  const content = lost?.content ?? tagged;
  const agent = mention && agentAlone(text, mention, site);
  if (agent)
    return { site, mention: agent.mention, content: [...content, agent.rest], by: 'model:attributions' };
  if (mention && isAddressed(text, mention, site))
    return { site, mention: null, content: [mention, ...content], by: 'model:attributions' };
  return {
    site,
    mention: mention && wholePhrase(text, wholeClause(text, mention, site, draft?.mention ?? null), site),
    content,
    by: 'model:attributions',
  };
}

/** they said, | asking not to be named; on condition of anonymity | to discuss it: no words of the source. */
function tellsWhy({ tokens, quoted }: Text, first: number): boolean {
  if (quoted[first] !== -1) return false;
  if (tokens[first - 1]?.norm === 'anonymity') return true;
  const { norm, paragraph } = tokens[first]!;
  if (norm === 'not' && withholding.has(tokens[first - 1]?.lemma ?? ''))
    return isWithholding(tokens, first + 2);
  if (!norm.endsWith('ing') || tokens[first - 1]?.paragraph !== paragraph) return false;
  const isAsked = withholding.has(tokens[first]!.lemma) && tokens[first + 1]?.norm === 'not';
  return isAsked
    ? isWithholding(tokens, first + 3)
    : keepsUnnamed(tokens, first, Math.min(tokens.length, first + 12));
}

/**
 * We waited. We left, they said. Mayor Roe said: and, in the next paragraph, “We left.” Rules see such speech as a whole; the
 * model, one sentence of it.
 */
const reachesOut = ({ content }: Draft, window: Range): boolean =>
  content.some(({ first }) => first < window.first || first >= window.end);

/** half | a dozen officials, all | the ministers: words that corpora leave out, and counts need. */
const openers = new Set(['half', 'all', 'both', 'nearly', 'almost', 'roughly']);
/** which | officials said; including | ledgers showing: no part of the phrase behind them */
const leads = new Set(['which', 'that', 'whom', 'including']);
/** Roe and Doe | both condemned it */
const floating = new Set(['both', 'all', 'each']);

function wholePhrase({ tokens }: Text, { first, end }: Range, { from, first: cue }: CueSite): Range {
  // TORVIK (NTB) — | A divided council rejected it
  let [start, stop] = [skipDateline(tokens, first, end), end];
  if (end - first > 1 && first > from && leads.has(tokens[first]!.norm) && isNominal(tokens[first + 1]))
    start++;
  while (start > from && openers.has(tokens[start - 1]!.norm)) start--;
  if (tokens[start - 1]?.text === ',' && opensList(tokens, from, start)) start = from;
  if (stop === cue && stop - start > 1 && floating.has(tokens[stop - 1]!.norm)) stop--;
  return { first: start, end: stop };
}

/** Tokens of the first of a list of sources. */
const longestFirst = 6;

/** A clerk, | a guard and a nurse | said; not: Last week, a guard; The mayor, a farmer */
function opensList(tokens: readonly Token[], from: number, start: number): boolean {
  const first = tokens[from]!;
  const isLed = ({ norm, pos }: Token) => /^(?:an?|one)$/.test(norm) || pos === 'NUM';
  if (!isLed(first) || !isLed(tokens[start]!) || start - from > longestFirst) return false;
  const list = tokens.slice(from, start - 1);
  return list.every(isNominal) && !spanWords.has(list.at(-1)!.norm) && list.at(-1)!.pos === 'NOUN';
}

/** The tolls will rise, | two officials | said: content that runs right into the cue gives back the rules' source. */
function besideSource(
  { tokens }: Text,
  contents: readonly Range[],
  site: CueSite,
  draft: Draft | null,
): Range[] {
  const mention = draft?.mention;
  if (mention?.end !== site.first) return [...contents];
  return contents.flatMap(range => {
    if (range.end !== mention.end || range.first >= mention.first) return [range];
    const comma = tokens[mention.first - 1]!.text === ',' ? 1 : 0;
    const end = mention.first - comma;
    return end > range.first ? [{ first: range.first, end }] : [];
  });
}

/** The rules' source, where the model has none and did not take it for content. */
function ruledSource(text: Text, draft: Draft | null, contents: readonly Range[]): Range | null {
  const mention = draft?.mention;
  if (
    !mention ||
    !namesSomebody(text, mention) ||
    contents.some(({ first, end }) => first < mention.end && mention.first < end)
  )
    return null;
  return mention;
}

/** Roe wades in, urges calm; Most oppose toll: a headline's subject stands first. */
function headlineSubject({ tokens, paragraphs }: Text, { cue, from, first, form }: CueSite): Range | null {
  const isHeadline = paragraphs[tokens[from]!.paragraph]?.kind === 'headline';
  if (!isHeadline || cue.kind !== 'verb' || form === 'passive' || first === from) return null;
  if (first === from + 1) return isNominal(tokens[from]) ? { first: from, end: first } : null;
  const end = nounPhraseEnd(tokens, from, first);
  return end === null ? null : { first: from, end };
}

/** A lone mark, `after`, `there` or `this month` is no source. */
function namesSomebody({ tokens }: Text, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if (isWord(tokens[at]) && !isAside(tokens[at]!)) return true;
  return false;
}

const asides = new Set(['ADP', 'ADV', 'CCONJ', 'SCONJ']);
const isAside = ({ norm, pos, text }: Token): boolean =>
  norm === 'there' ||
  (/^\p{Ll}/u.test(text) && (asides.has(pos) || spanWords.has(norm) || /^(?:this|last)$/.test(norm)));

/** Of several phrases the one beside the cue. */
function nearest(ranges: readonly Range[], cue: Range): Range | null {
  const distance = ({ first, end }: Range) => (end <= cue.first ? cue.first - end : first - cue.end);
  return ranges.reduce<Range | null>(
    (best, range) => (best && distance(best) <= distance(range) ? best : range),
    null,
  );
}
