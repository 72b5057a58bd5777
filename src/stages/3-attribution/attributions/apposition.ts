import type { Token } from '../../../model/layers.ts';
import {
  coordinators,
  determiners,
  isFiniteVerb,
  isNominal,
  relativePronouns,
  subordinators,
} from '../word-classes.ts';
import { insideSegment, isParticiple } from './phrase.ts';
import { endsPhrase, segmentStart } from './segment.ts';
import type { Range, Text } from './site.ts';

export const mostSegments = 5;

/** Amy Roe, the mayor, said: walks back over commas to the phrase that opens the chain. */
export function behindComma(text: Text, floor: number, end: number): Range | 'shared' {
  const { tokens, quoted } = text;
  let segmentEnd = end - 1;
  for (let count = 0; count < mostSegments && segmentEnd > floor; count++) {
    const first = segmentStart(text, floor, segmentEnd);
    if (first >= segmentEnd || quoted[segmentEnd - 1] !== -1) return 'shared';
    if (count > 0) {
      const head = endsPhrase(tokens[segmentEnd - 1]!) ? insideSegment(tokens, first, segmentEnd) : null;
      if (head && isHead(tokens, head.first, segmentEnd)) {
        const whole = head.first === first ? nameBefore(text, floor, first) : head.first;
        return { first: whole, end: isAdverbial(tokens[segmentEnd + 1]) ? segmentEnd : end };
      }
    }
    if (!isAside(tokens, first, segmentEnd) || tokens[first - 1]?.text !== ',') return 'shared';
    segmentEnd = first - 1;
  }
  return 'shared';
}

/** Jane Roe, the mayor of Oslo, a small town: where a bare name stands before the comma, it opens the chain. */
export function nameBefore(text: Text, floor: number, first: number): number {
  const { tokens } = text;
  if (tokens[first]!.pos === 'PROPN' || tokens[first - 1]?.text !== ',' || first - 1 <= floor) return first;
  if (!determiners.has(tokens[first]!.norm) && !/^\p{Ll}/u.test(tokens[first]!.text)) return first;
  const start = segmentStart(text, floor, first - 1);
  for (let i = start; i < first - 1; i++) if (tokens[i]!.pos !== 'PROPN') return first;
  return start < first - 1 ? start : first;
}

/** Democratic nominee Jane Roe, at a later event, said: the aside is no part of the mention. */
function isAdverbial(token: Token | undefined): boolean {
  if (token?.pos === 'VERB') return token.norm.endsWith('ing') || token.norm === 'asked'; // Roe, speaking in Oslo,
  return (
    token !== undefined &&
    (token.pos === 'ADP' || token.pos === 'ADV') &&
    token.norm !== 'of' &&
    token.norm !== 'now' &&
    token.norm !== 'formerly'
  );
}

/** A verbless phrase, a relative clause or a participle clause: can stand between commas in a subject. */
function isAside(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = tokens[first]!;
  if (/^[RDILC]$/.test(opening.text) && tokens[first + 1]?.text === '-') return false; // R-Fla.
  if (
    relativePronouns.has(opening.norm) ||
    (opening.pos === 'VERB' && /(?:ed|en|wn|ing)$/.test(opening.norm))
  )
    return true;
  // a clerk, not authorized to speak, said
  const next = tokens[first + 1];
  if (opening.norm === 'not' && next?.pos === 'VERB' && /(?:ed|ing)$/.test(next.norm)) return true;
  if (coordinators.has(opening.norm) || subordinators.has(opening.norm)) return false;
  for (let i = first; i < end; i++) {
    if (relativePronouns.has(tokens[i]!.norm)) return true;
    if (isFiniteVerb(tokens, i) && !isParticiple(tokens, i)) return false;
  }
  return true;
}

/** A name or a determined noun phrase: what a chain of appositions starts with. */
function isHead(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = tokens[first]!;
  if (
    relativePronouns.has(opening.norm) ||
    opening.pos === 'ADP' ||
    opening.pos === 'ADV' ||
    (opening.pos === 'VERB' && !/^\p{Lu}/u.test(opening.text))
  )
    return false;
  return opening.pos === 'NUM'
    ? end - first > 1 && tokens[first + 1]!.pos !== 'PUNCT'
    : isNominal(opening) || opening.pos === 'VERB';
}
