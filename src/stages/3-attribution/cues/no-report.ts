import { reportingExceptions } from '../../../lexicon/reporting-exceptions.ts';
import type { Token } from '../../../model/layers.ts';
import type { Frame } from '../frame.ts';
import type { VerbGroup } from '../verb-group.ts';
import { isWithholding, keepsUnnamed, withholding } from '../withholding.ts';
import { isFiniteVerb } from '../word-classes.ts';
import type { CueSite } from './find-cues.ts';

/** Frames in which a verb may well do something else than report. */
const looseFrames: ReadonlySet<Frame> = new Set(['object', 'inverted', 'preposition', 'end']);

/** called off the match; told the story; called his mother (no complement that says what she was called) */
export function isException({ tokens, at, to, quoted }: CueSite, lemma: string, frame: Frame): boolean {
  if (!looseFrames.has(frame)) return false;
  const near = reportingExceptions.get(lemma);
  const limit = Math.min(to, at + 4);
  for (let i = at + 1; near && i < limit; i++) if (near.has(tokens[i]!.norm) && quoted[i] === -1) return true;
  if (lemma !== 'call' || frame !== 'object') return false;
  const last = Math.min(to - 1, at + 3);
  return tokens[last]!.pos === 'PUNCT' && quoted[last] === -1 && quoted[last - 1] === -1;
}

/** held that position for years: no verb, no clause */
function hasClause(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 2; i < Math.min(to, at + 16); i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** is believed to, are known as, are required to: nobody stands behind it */
const perceptions = new Set(
  'know believe suspect think consider see perceive view regard suppose deem expect feel understand assume require oblige entitle permit estimate project'.split(
    ' ',
  ),
);

/** As I said; a question; an order */
export function isBarred(site: CueSite, group: VerbGroup): boolean {
  const { tokens, from, to, at } = site;
  const before = tokens[group.first - 1];
  if (before && group.first > from && isModifier(tokens, at, before)) return true;
  if (group.first === from && group.form === 'finite' && tokens[at]!.norm === tokens[at]!.lemma) return true;
  const isBare = /^Said$|s$/.test(tokens[at]!.text) && site.kind !== 'headline';
  if (at === from && isBare && !leadsToQuotation(site)) return true; // Calls to the mayor were not returned
  if (tokens[to - 1]!.text === '?' && site.quoted[to - 1] === -1) return true;
  if (group.form === 'infinitive' && tokens[group.first - 2]?.norm === 'order') return true;
  if (group.form === 'passive' && isNoParticiple(tokens, group)) return true;
  if (group.form === 'passive' && perceptions.has(tokens[at]!.lemma) && !namesAgent(tokens, at, to))
    return true;
  // at | said | meeting
  if (tokens[at]!.norm === 'said' && before?.pos === 'ADP' && group.first > from) return true;
  if (isAccused(tokens, group) || isTitled(site, group) || isReduced(tokens, group, from)) return true;
  if (group.form === 'passive' && honours.has(tokens[at]!.lemma) && !namesAgent(tokens, at, to)) return true;
  if (keepsUnnamed(tokens, at, to)) return true;
  if (tokens[at]!.lemma === 'hold' && tokens[at + 1]?.norm === 'that' && !hasClause(tokens, at, to))
    return true;
  const link = tokens[at + 1]?.norm === 'not' ? at + 2 : at + 1;
  if (tokens[link]?.norm === 'to' && withholding.has(tokens[at]!.lemma) && isWithholding(tokens, link + 1))
    return true;
  if (
    isWithholding(tokens, at) &&
    (tokens[at - 1]?.norm === 'be' ||
      (tokens[at - 1]?.norm === 'not' && tokens[at]!.norm.endsWith('ing')) ||
      withholding.has(tokens[group.first]!.lemma))
  )
    return true;
  if (before?.norm === 'or' && tokens[at]!.norm === tokens[at]!.lemma) return true;
  return before?.norm === 'i' && tokens[group.first - 2]?.norm === 'as';
}

/** the only question; a much talked-about plan: no verb at all */
function isModifier(tokens: readonly Token[], at: number, before: Token): boolean {
  const verb = tokens[at]!;
  const next = tokens[at + 1];
  // a friend close to her | said; the woman who raised her | said
  const rules = tokens[at - 2]?.pos;
  if (
    before.norm === 'her' &&
    /^(?:ADP|VERB|PART)$/.test(rules ?? '') &&
    /^(?:say|tell|add)$/.test(verb.lemma)
  )
    return false;
  if (before.text === '-' && before.end === verb.start) return true;
  if (next?.text === '-' && next.start === verb.end) return true;
  return (
    /^(?:a|an|the|his|her|their|its|my|our|your|'s)$/.test(before.norm) &&
    !(before.norm === "'s" && verb.norm.endsWith('ing'))
  );
}

/** a driver accused of fraud: who accuses has an object in between */
function isAccused(tokens: readonly Token[], { first, head }: VerbGroup): boolean {
  const [verb, next] = [tokens[head]!, tokens[head + 1]];
  return (
    verb.lemma === 'accuse' &&
    first === head &&
    next?.norm === 'of' &&
    !relatives.has(tokens[first - 1]?.norm ?? '')
  );
}

/** a plan dubbed “Clean Slate”: what something is called */
function isTitled({ tokens, quoted }: CueSite, { first, head }: VerbGroup): boolean {
  return first === head && namers.has(tokens[head]!.lemma) && (quoted[head + 1] ?? -1) !== -1;
}

const namers = new Set(['dub', 'title', 'entitle', 'nickname']);

/** was named player of the year, is remembered as, is aimed at, was charged with: what became of somebody */
const honours = new Set(
  'name title entitle nickname remember credit aim schedule charge design base'.split(' '),
);

/**
 * a place known for its wine; a law, also known as; thought to be shut; a fund, called Harbour Aid: participles that only
 * say what something passes for.
 */
function isReduced(tokens: readonly Token[], { first, head }: VerbGroup, from: number): boolean {
  const { norm, lemma } = tokens[head]!;
  const [before, next] = [tokens[first - 1], tokens[head + 1]];
  for (let i = first; i < head; i++) if (tokens[i]!.pos === 'AUX') return false;
  if (norm === 'known') return before?.pos !== 'AUX' && /^(?:as|for|to|in)$/.test(next?.norm ?? '');
  const opens = first === from || before?.text === ',' || before?.text === '(';
  if (norm === 'called' || norm === 'named' || norm === 'dubbed')
    return before?.text === ',' && endsInName(tokens, head + 1);
  if (!/^(?:believed|considered|thought|expected|estimated|supposed)$/.test(norm)) return false;
  return perceptions.has(lemma) && next?.norm === 'to' && (opens || tokens[head + 2]?.norm === 'be');
}

/** Tokens of the longest name that something is called by. */
const longestName = 8;

/** a fund, called | Harbour Aid, …; not: a friend, called | Roe’s plan a farce */
function endsInName(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + longestName && /^(?:[\p{Lu}“‘"'’”-]|the$|of$|and$)/u.test(tokens[at]?.text ?? '')) at++;
  return at > first && /^[,.)]$/.test(tokens[at]?.text ?? '');
}

/** whom the union | accused of */
const relatives = new Set(['he', 'she', 'they', 'who', 'which', 'that']);

/** Said Roe, “We left.” */
function leadsToQuotation({ tokens, at, to, quoted }: CueSite): boolean {
  for (let i = at + 2; i < Math.min(to, at + 20); i++) {
    if (quoted[i] !== -1) return /^[,:]$/.test(tokens[i - 1]!.text);
  }
  return false;
}

/** there were reports; documents seen by the court: a noun, or no more than how they came to light */
function isNoParticiple(tokens: readonly Token[], { first, head }: VerbGroup): boolean {
  const { norm } = tokens[head]!;
  return (
    norm.endsWith('s') || (first === head && /^(?:seen|viewed|heard|read|obtained|reviewed)$/.test(norm))
  );
}

/** was seen by many as a success */
function namesAgent(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    if (tokens[i]!.norm === 'by') return true;
    // is expected to | open | by Monday
    if (tokens[i]!.pos === 'VERB') return false;
  }
  return false;
}
