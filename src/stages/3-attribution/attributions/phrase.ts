import type { Token } from '../../../model/layers.ts';
import {
  coordinators,
  determiners,
  isFiniteVerb,
  isNominal,
  openers,
  relativePronouns,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../word-classes.ts';
import type { Range } from './site.ts';

/** The subject at the end of a segment without commas: what is left when openers and earlier clauses are cut off. */
export function insideSegment(tokens: readonly Token[], from: number, end: number): Range | null {
  let first = skipLead(tokens, from, end);
  let relative = -1;
  if (
    /^(?:which|what|whom|that)$/.test(tokens[first]!.norm) &&
    first + 1 < end &&
    tokens[first + 1]!.pos !== 'NOUN'
  )
    first++;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (i > first && relativePronouns.has(token.norm) && isNominal(tokens[i - 1])) {
      if (token.norm !== 'that' || tokens[i + 1]?.pos !== 'PROPN') relative = i;
    } else if (isFiniteVerb(tokens, i) && !isParticiple(tokens, i)) {
      if (relative >= 0 && i - relative <= 12) continue;
      const clause = lastClause(tokens, i + 1, end);
      if (clause === null) return phraseBefore(tokens, i + 1, end);
      first = skipLead(tokens, clause, end);
      i = first - 1;
      relative = -1;
    } else if (
      i > first &&
      (token.norm === 'that' || subordinators.has(token.norm)) &&
      token.norm !== 'than' &&
      !joins(tokens, i, end)
    ) {
      first = skipLead(tokens, i, end);
      relative = -1;
    }
  }
  return first < end ? { first, end } : null;
}

/** He resigned because | the board refused: where the last clause within starts, or null. */
function lastClause(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = end - 2; i >= from; i--) {
    const { norm, pos } = tokens[i]!;
    if (openers.has(norm) && (pos === 'SCONJ' || pos === 'ADP' || pos === 'ADV' || pos === 'CCONJ')) return i;
  }
  return null;
}

/** current and former officials; Roe and Doe */
function joins(tokens: readonly Token[], i: number, end: number): boolean {
  return tokens[i]!.norm === 'and' && isNominal(tokens[i - 1]) && i + 1 < end;
}

/** a relative or reduced clause: people briefed on the talks, officials involved */
export function isParticiple(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (token.pos !== 'VERB' || !/(?:ed|en|wn|ght|ung|ept|ld|nt|ut)$/.test(token.norm)) return false;
  if (
    isNominal(tokens[i + 1]) &&
    (before === undefined || before.pos === 'ADJ' || determiners.has(before.norm))
  )
    return true;
  return (
    (before?.pos === 'NOUN' || before?.pos === 'PRON' || before?.pos === 'ADJ') &&
    (!isNominal(tokens[i + 1]) || timeWords.has(tokens[i + 1]!.norm))
  );
}

/** Openers that are no part of a subject: But, However, On Tuesday, In a statement. */
function skipLead(tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  while (first < end - 1) {
    const token = tokens[first]!;
    const isOpener =
      coordinators.has(token.norm) ||
      subordinators.has(token.norm) ||
      (token.pos === 'SCONJ' && token.norm !== 'that');
    if (isOpener || (token.norm === 'that' && tokens[first + 1]?.pos !== 'NOUN') || token.pos === 'PUNCT')
      first++;
    else if (
      token.pos === 'ADV' &&
      !determiners.has(token.norm) &&
      !/^(?:about|almost|nearly|more|roughly|some|at|just|only|over|many)$/.test(token.norm)
    )
      first++;
    else if (token.pos === 'ADP' && token.norm !== 'of') {
      const behind = behindPhrase(tokens, first + 1, end);
      if (behind === null) break;
      first = behind;
    } else break;
  }
  return first;
}

/** In a statement Tuesday | the mayor; In Oslo | police: where a new phrase starts behind a preposition's. */
function behindPhrase(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    if (token.pos === 'PRON' && subjectPronouns.has(token.norm)) return i;
    if (before.pos === 'ADP' || before.pos === 'ADJ' || before.pos === 'DET') continue;
    if (determiners.has(token.norm) && isNominal(before)) return i;
    if (timeWords.has(before.norm) && isNominal(token)) return i;
    if (/^(?:19|20)\d\d$/.test(before.norm)) return i;
    if (token.pos === 'PROPN' && before.pos === 'NOUN') return i;
  }
  return null;
}

/** The plain noun phrase that ends before `end`: no clause, no preposition but of. */
function phraseBefore(tokens: readonly Token[], floor: number, end: number): Range | null {
  let first = end;
  while (first > floor) {
    const token = tokens[first - 1]!;
    const isLink =
      token.norm === 'of' ||
      token.norm === "'s" ||
      token.text === '’s' ||
      token.text === '-' ||
      token.text === '.';
    if (!isLink && !isNominal(token)) break;
    first--;
    if (determiners.has(token.norm) && tokens[first - 1]?.norm !== 'of' && tokens[first - 1]?.pos !== 'DET')
      break;
  }
  return first < end ? { first, end } : null;
}
