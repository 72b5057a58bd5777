import type { Token } from '../../model/layers.ts';
import { behindTime } from './time-phrase.ts';
import type { VerbForm } from './verb-group.ts';
import {
  isCloseMark,
  isFiniteVerb,
  isNominal,
  isOpenMark,
  particles,
  questionWords,
  subjectPronouns,
} from './word-classes.ts';

/**
 * What follows a verb, read off the surface: the setting in which it is, or is not, a verb of saying.
 * `after` is content that stands before the verb (`…, she said.`), `inverted` the same with the source behind it.
 */
export type Frame =
  | 'that'
  | 'question'
  | 'quote'
  | 'clause'
  | 'to'
  | 'object-to'
  | 'object'
  | 'preposition'
  | 'after'
  | 'inverted'
  | 'end';

/** Key of the statistics: the frame, with the verb's form where that is not finite. */
export type FrameKey = Frame | `${Exclude<VerbForm, 'finite'>}-${Frame}`;

/** Tokens looked at behind a verb. */
const reach = 14;

/** Frame of the verb at `head` in the sentence `[from, to)`; `first` opens its group. */
export function readFrame(
  tokens: readonly Token[],
  first: number,
  head: number,
  from: number,
  to: number,
): Frame {
  const limit = Math.min(to, head + 1 + reach);
  const isPhrasal = head + 1 < limit && particles.has(tokens[head + 1]!.norm);
  const at = behindTime(tokens, isPhrasal ? head + 2 : head + 1, limit);
  const next = at < limit ? tokens[at]! : undefined;
  const direct = opening(tokens, at, limit);
  if (direct) return direct;
  if (next === undefined || isStop(next)) return endsContent(tokens, first, from) ? 'after' : 'end';
  if (next.pos === 'ADP' || next.pos === 'SCONJ')
    return (
      overPhrase(tokens, at + 1, limit) ??
      (endsQuotation(tokens, first, from) || (endsContent(tokens, first, from) && isTail(tokens, at, limit))
        ? 'after'
        : 'preposition')
    );
  if (next.norm === 'to') return 'to';
  if (isNominal(next)) return behindNoun(tokens, first, at, from, limit);
  return 'end';
}

const isStop = (token: Token): boolean => token.pos === 'PUNCT' || token.pos === 'CCONJ';

/** that …; whether …; “…; , “…; : … */
function opening(tokens: readonly Token[], at: number, limit: number): Frame | null {
  if (at >= limit) return null;
  const token = tokens[at]!;
  if (token.norm === 'that' && token.pos !== 'PRON') return 'that';
  if (
    token.norm === 'that' &&
    at + 1 < limit &&
    tokens[at + 1]!.pos !== 'PUNCT' &&
    tokens[at + 1]!.pos !== 'ADP'
  )
    return 'that';
  if (questionWords.has(token.norm)) return 'question';
  const following = at + 1 < limit ? tokens[at + 1] : undefined;
  if ((token.text === ',' || token.text === ':') && isOpenMark(following)) return 'quote';
  if (token.text === ':') return 'quote';
  if (isOpenMark(token) && !(isCloseMark(token) && tokens[at - 1]!.end === token.start)) return 'quote';
  if (token.pos !== 'PRON' && !subjectPronouns.has(token.norm)) return null;
  if (subjectPronouns.has(token.norm) || startsClause(tokens, at + 1, limit)) return 'clause';
  return null;
}

/** said in a statement that …; told a rally in Ohio: “… */
function overPhrase(tokens: readonly Token[], from: number, limit: number): Frame | null {
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!;
    if (token.norm === 'that' && tokens[i - 1]!.pos !== 'VERB') return 'that';
    if (isOpenMark(token) && (tokens[i - 1]!.text === ',' || tokens[i - 1]!.text === ':')) return 'quote';
    if (token.text === ':' && tokens[i + 1] !== undefined) return 'quote';
    if (token.text === ',' && isOpenMark(tokens[i + 1])) return 'quote';
    if (subjectPronouns.has(token.norm) && token.norm !== 'who') return 'clause';
    if (!isNominal(token) && token.pos !== 'ADP' && token.norm !== "'s") return null;
  }
  return null;
}

/** When or where it was said, up to the next mark: …, police said on Sunday. */
function isTail(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^(?:on|in|at|during|after|before|by|via|late|through|from|over)$/.test(tokens[at]!.norm))
    return false;
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (token.pos === 'PUNCT') return token.norm !== '-' || tokens[i - 1]!.end !== token.start;
    if (!isNominal(token) && token.pos !== 'ADP' && token.pos !== 'ADV' && token.norm !== "'s") return false;
  }
  return limit - at < reach;
}

/** A noun phrase follows: an object, the subject of a clause, or the source itself. */
function behindNoun(tokens: readonly Token[], first: number, at: number, from: number, limit: number): Frame {
  let i = at + 1;
  while (i < limit && (isNominal(tokens[i]) || tokens[i]!.norm === "'s" || tokens[i]!.norm === '’s')) {
    if (subjectPronouns.has(tokens[i]!.norm) && tokens[i]!.norm !== 'who') return 'clause';
    if (tokens[i]!.norm === 'that' && i > at) return 'that';
    i++;
  }
  const inverted =
    first > from &&
    tokens[at - 1]!.lemma !== 'tell' &&
    (tokens[first - 1]!.text === ',' || isCloseMark(tokens[first - 1]));
  const stop = i < limit ? tokens[i]! : undefined;
  if ((stop === undefined || stop.text === '.' || stop.text === ',') && closesClause(tokens, first, from))
    return 'after';
  if (stop === undefined) return inverted ? 'inverted' : 'object';
  if (stop.norm === 'that') return 'that';
  if (stop.norm === 'to' && tokens[i + 1]?.pos === 'VERB') return 'object-to';
  if (stop.pos === 'VERB' || stop.pos === 'AUX' || stop.pos === 'PART')
    return isFiniteVerb(tokens, i) ? 'clause' : 'object';
  if (stop.text === ':' || (stop.text === ',' && isOpenMark(tokens[i + 1]))) return 'quote';
  if (inverted) return 'inverted';
  if (stop.pos === 'ADP' && startsClause(tokens, i + 1, limit)) return 'clause';
  return 'object';
}

/** A finite verb comes before the next mark of punctuation. */
function startsClause(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!;
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.norm === 'who' || token.norm === 'to')
      return false;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return isFiniteVerb(tokens, i) && !/^(?:who|that|which)$/.test(tokens[i - 1]!.norm);
  }
  return false;
}

/** The bridge is shut, she | told reporters: with a listener there is no other way to say it. */
function closesClause(tokens: readonly Token[], first: number, from: number): boolean {
  let head = first;
  while (tokens[head] !== undefined && tokens[head]!.pos !== 'VERB') head++;
  if (tokens[head]?.lemma !== 'tell' || !endsContent(tokens, first, from)) return false;
  let comma = first - 1;
  while (comma > from && tokens[comma]!.text !== ',') comma--;
  return comma > from + 1 && !isCloseMark(tokens[comma - 1]) && !isCloseMark(tokens[comma + 1]);
}

/** “We left,” she added | in a letter; “We left”, she added: only a pronoun or a name stands in between. */
function endsQuotation(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i > Math.max(from, first - 6); i--) {
    const [token, before] = [tokens[i]!, tokens[i - 1]!];
    if (token.text === ',') return isCloseMark(before);
    if (isCloseMark(token)) return /^[,?!]$/.test(before.text);
    if (token.pos !== 'PRON' && token.pos !== 'PROPN') return false;
  }
  return false;
}

/** The verb, or its short subject, stands right behind a comma or a closing mark: the bridge is closed, she said */
function endsContent(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - reach); i--) {
    const token = tokens[i]!;
    if (token.text === ',' || isCloseMark(token)) return i > from;
    if (!isNominal(token) && token.pos !== 'ADP' && token.norm !== "'s" && token.norm !== 'and') return false;
  }
  return false;
}
