import { findSourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { firstStartingAt } from '../text-index.ts';
import { timeWords } from '../word-classes.ts';
import { type NamedSpan, namedWithin, type SourceContext, unique } from './context.ts';
import { isHolderBehindTitle } from './trailing-name.ts';

const breaks = /^(?:[,;:()[\]—–]+|--+|and|or|&|as well as)$/;
const clauseWords = new Set(['who', 'which', 'that', 'whose', 'whom', 'when', 'where']);
/** Titles with `of` before a name: `Secretary of State Jane Roe`. */
const ofTitles =
  /^(?:secretary|minister|chief|director|head|president|chairman|chairwoman|chair|speaker|leader|mayor|governor|attorney|archbishop|bishop|duke|duchess|prince|princess|king|queen|commissioner|deputy|undersecretary|professor|general|staff|board)$/;

/**
 * The people who speak in a source's span: `Rep. A`, `A, an aide to B` (A), `A’s lawyer, B` (B), `A and B`.
 * Empty where every name only describes somebody or something else: `an aide to A`, `A’s office`, `A supporters`.
 */
export function speakersIn(context: SourceContext, span: Span): readonly string[] {
  const inside = namedWithin(context.names, span);
  if (inside.length === 0) return [];
  const [first, end] = context.index.tokensIn(span);
  const examples = examplesIn(context, inside, first, end);
  if (examples.length > 0) return examples;
  const speakers = inside.filter(name => isSpeaker(context, name, first, end, inside));
  return unique(together(context, speakers).map(name => name.id));
}

/** artists like Vale and Okoro: whoever stands for the class speaks. */
function examplesIn(
  { index: { tokens } }: SourceContext,
  inside: readonly NamedSpan[],
  first: number,
  end: number,
): readonly string[] {
  let like = first + 1;
  while (like < Math.min(end, first + 6) && tokens[like]!.norm !== 'like' && !isSuchAs(tokens, like)) like++;
  if (like >= Math.min(end, first + 6)) return [];
  const next = like < end ? tokens[like + (tokens[like]!.norm === 'like' ? 1 : 2)] : undefined;
  const isPlural = findSourceNoun(tokens[like - 1]?.norm ?? '')?.plural ?? false;
  const start = next?.start ?? Infinity;
  if (!isPlural || inside[0]!.start > start + 20 || inside[0]!.start < start) return [];
  return unique(inside.map(({ id }) => id));
}

function isSuchAs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.norm === 'such' && tokens[at + 1]?.norm === 'as';
}

/** Vale (her pen name), Vale, head of the Okoro Fund: names that no `and` joins are one speaker, the first. */
function together({ index }: SourceContext, speakers: readonly NamedSpan[]): readonly NamedSpan[] {
  const [first, last] = [speakers[0], speakers.at(-1)];
  if (!first || !last || first === last) return speakers;
  const between = index.text.slice(first.end, last.start);
  return /\s(?:and|or|&|with)\s/.test(between) || !/[(,]/.test(between) ? speakers : [first];
}

function isSpeaker(
  context: SourceContext,
  name: NamedSpan,
  first: number,
  end: number,
  inside: readonly NamedSpan[],
): boolean {
  const { tokens } = context.index;
  const [start, stop] = context.index.tokensIn(name);
  if (modifiesNext(tokens, stop, end)) return false;
  return (
    !isGoverned(context, name, first, start, inside) || isHolderBehindTitle(context, name, first, start, end)
  );
}

/** A’s office, A aides; but A, B and C, A of Texas, A (D-Calif.), A himself */
function modifiesNext(tokens: readonly Token[], next: number, end: number): boolean {
  const after = next < end ? tokens[next]! : null;
  if (!after) return false;
  if (/^(?:['’]s|['’])$/.test(after.norm)) return next + 1 < end;
  if (
    breaks.test(after.norm) ||
    timeWords.has(after.norm) ||
    /^(?:himself|herself|themselves|jr|sr|jr\.|sr\.)$/.test(after.norm)
  )
    return false;
  return after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ';
}

/** an aide to A, officials who met A, supporters of A: something between the segment’s start and the name rules it. */
function isGoverned(
  context: SourceContext,
  name: NamedSpan,
  first: number,
  start: number,
  inside: readonly NamedSpan[],
): boolean {
  const { tokens } = context.index;
  const titleStart = titleBefore(context, name);
  let at = start - 1;
  if (titleStart !== null) at = Math.max(first, titleStart) - 1;
  for (; at >= first; at--) {
    const { norm, pos } = tokens[at]!;
    // data from economist and | statistician Ana Vale: no name before `and`, only another calling.
    if (norm === 'and' && !inside.some(other => other.end < tokens[at]!.start)) continue;
    if (breaks.test(norm)) return isEnumerated(context, tokens, at, first, inside, norm);
    if (clauseWords.has(norm)) return at > first;
    if (norm === 'of' && ofTitles.test(tokens[at - 1]?.norm ?? '') && start - at > 1) continue;
    if (norm === 'as' && callsHimself(tokens, at, first)) return false;
    if (pos === 'ADP' && at > first) return true;
    if (
      pos === 'VERB' &&
      tokens[at - 1]?.norm !== '-' &&
      !(at === start - 1 && /^(?:surnamed|named|called)$/.test(norm)) &&
      !/^(?:outgoing|acting|incoming|elect|retired|ranking|leading)$/.test(norm) &&
      at > first
    )
      return true;
  }
  return false;
}

/** a man who identified himself only | as | A, a woman who gave her name as | A: that is who speaks. */
function callsHimself(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - 5); i--) if (naming.has(tokens[i]!.norm)) return true;
  return false;
}

const naming = new Set(['identified', 'identifying', 'named', 'known', 'introduced', 'name']);

/** a spokesman for A and | B: after `and`, a name shares what governs the name before. */
function isEnumerated(
  context: SourceContext,
  tokens: readonly Token[],
  at: number,
  first: number,
  inside: readonly NamedSpan[],
  norm: string,
): boolean {
  if (inRelativeClause(tokens, at, first)) return true;
  if (norm !== 'and' && norm !== 'or' && norm !== '&') return false;
  const offset = tokens[at]!.start;
  const before = inside.filter(name => name.end < offset).at(-1);
  if (!before || context.index.text.slice(before.end, offset).trim() !== '') return false;
  return isGoverned(context, before, first, context.index.tokensIn(before)[0], inside);
}

/** A, who met B and | C: a relative clause is open up to the next comma. */
function inRelativeClause(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at]!.norm === ',' || tokens[at]!.pos === 'PUNCT') return false;
  for (let i = at - 1; i >= first; i--) {
    if (tokens[i]!.norm === ',') return false;
    if (clauseWords.has(tokens[i]!.norm)) return true;
  }
  return false;
}

/** First token of a role that ends where the name starts. */
function titleBefore(context: SourceContext, name: NamedSpan): number | null {
  const at = firstStartingAt(context.roles, name.start);
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const role = context.roles[i]!;
    if (role.person !== name.id || role.relation !== 'title') continue;
    const gap = context.index.text.slice(role.end, name.start);
    // one of the family’s lawyers, Ana Vale: set off by a comma, she is no part of what `of` rules.
    const isApart = /[,;]/.test(gap) && countsOne(context, role);
    if (role.end <= name.start && gap.length < 12 && !/[,;]\s*\S/.test(gap) && !isApart)
      return context.index.tokenAt(role.start);
  }
  return null;
}

/** one of | the family’s lawyers */
function countsOne({ index }: SourceContext, role: Span): boolean {
  return /\bone of (?:the |his |her |their |its )?$/i.test(
    index.text.slice(Math.max(0, role.start - 14), role.start),
  );
}
