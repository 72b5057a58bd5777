import type { Gender } from '../../../model/mentions.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import { isQuoted, type NamedSpan, namedWithin, type SourceContext, unique } from './context.ts';
import type { Decision, Draft, Occasion } from './draft.ts';
import { isInward, nameOfContent } from './own-subject.ts';
import { fits, isOnePerson, recent, type State } from './state.ts';

/** How many sentences back a pronoun may reach, those in quotation marks not counted; and with those. */
export const pronounReach = 4;
const longestSpeech = 16;

/**
 * The one human being whom `he` or `she` means, sentence by sentence backwards: who speaks there, else the first
 * person named there outside quotations. Null where two stand side by side, or nobody does.
 */
export function findOnePerson(occasion: Occasion, state: State, gender: Gender | null): Decision | null {
  const { sentences } = state.context.index;
  const own = isTrailing(occasion, state) ? ownSubject(occasion, state, gender) : null;
  if (own && isInward(state.context, own.end)) return { people: [own.id] };
  for (let back = 0, heard = 0; heard <= pronounReach && back <= longestSpeech; back++) {
    const sentence = sentences[occasion.sentence - back];
    if (!sentence) break;
    // What somebody says at length stands between nobody and the pronoun.
    if (!isQuoted(state.context, sentence.start)) heard++;
    if (back === 0 && isTrailing(occasion, state)) continue;
    const span = { start: sentence.start, end: Math.min(sentence.end, occasion.at) };
    const speaker = speakerIn(occasion, state, occasion.sentence - back, gender);
    if (speaker) return speaker;
    const named = namesIn(state.context, span, occasion).filter(name =>
      fits(gender, state.genderOf(name.id)),
    );
    const subject = named.find(name => !isPossessive(state.context, name)) ?? named[0];
    if (subject) return isPaired(state.context, subject, named) ? null : { people: [subject.id] };
  }
  return own && { people: [own.id] };
}

/** Vale will leave, | she | said: where nobody else has been named. */
function ownSubject(
  occasion: Occasion,
  { context, genderOf }: State,
  gender: Gender | null,
): NamedSpan | null {
  const name = nameOfContent(context, occasion);
  return name && fits(gender, genderOf(name.id)) ? name : null;
}

/** Vale wrote the plan in May, he said: all before the tag is what he said, whoever is named there. */
export function isTrailing({ attribution, mention, at }: Occasion, { context }: State): boolean {
  const last = attribution?.content.filter(({ end }) => end <= at).at(-1);
  if (!mention || !last) return false;
  const between = context.index.text.slice(last.end, at);
  return /^\s*,/.test(between) && between.length < 4 && !isQuoted(context, last.end - 1);
}

function speakerIn(
  occasion: Occasion,
  state: State,
  sentence: number,
  gender: Gender | null,
): Decision | null {
  let found: Decision | null = null;
  for (const { occasion: earlier, draft } of recent(occasion, state, occasion.sentence - sentence)) {
    if (
      earlier.sentence !== sentence ||
      earlier.at >= occasion.at ||
      !isOnePerson(draft) ||
      isAsker(earlier, draft, state)
    )
      continue;
    const known = draft.gender ?? (draft.people.length === 1 ? state.genderOf(draft.people[0]!) : null);
    if (fits(gender, known)) found = { join: draft };
  }
  return found;
}

/** A reporter asked … He said: the one who answers is somebody else. */
function isAsker({ attribution }: Occasion, draft: Draft, { context }: State): boolean {
  const cue = attribution?.cue;
  return (
    draft.kind !== 'named-person' &&
    cue != null &&
    /^(?:asked|asks|asking|pressed|questioned)\b/.test(
      context.index.text.slice(cue.start, cue.end).toLowerCase(),
    )
  );
}

/** Names in the span that stand in the article's own words, without those that the occasion itself is about. */
export function namesIn(context: SourceContext, span: Span, occasion: Occasion): NamedSpan[] {
  const content = occasion.attribution?.content ?? [];
  return namedWithin(context.names, span).filter(
    name =>
      !isQuoted(context, name.start) && !content.some(part => contains(part, name) || overlaps(part, name)),
  );
}

/** Okoro’s | lawyer */
function isPossessive({ index }: SourceContext, name: Span): boolean {
  return /^['’]/.test(index.text.slice(name.end, name.end + 1));
}

/** Okoro and Vale met: neither is the one. */
function isPaired({ index }: SourceContext, name: NamedSpan, others: readonly NamedSpan[]): boolean {
  return others.some(
    other =>
      other.id !== name.id &&
      other.start > name.end &&
      /^\s+and\s+\S*\s*$/.test(index.text.slice(name.end, other.start)),
  );
}

/** Ana Vale, a judge, and the late Ivo Lund, then mayor, | both: the only two whom the span names. */
export function onlyTwoIn(context: SourceContext, span: Span, occasion: Occasion): readonly string[] {
  const people = unique(namesIn(context, span, occasion).map(({ id }) => id));
  const isJoined = /\s(?:and|&)\s/.test(context.index.text.slice(span.start, span.end));
  return people.length === 2 && isJoined ? people : [];
}

/** People named side by side in the span: `Okoro and Vale`, `Ms. Okoro and Mr. Vale`. */
export function pairIn(context: SourceContext, span: Span, occasion: Occasion): readonly string[] {
  const names = namesIn(context, span, occasion);
  for (let i = 0; i + 1 < names.length; i++) {
    const [left, right] = [names[i]!, names[i + 1]!];
    const between = context.index.text.slice(left.end, right.start);
    if (left.id !== right.id && /^\s+and\s/.test(between) && between.length < 60 && !/[,;]/.test(between))
      return [left.id, right.id];
  }
  return [];
}
