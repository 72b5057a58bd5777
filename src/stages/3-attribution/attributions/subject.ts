import type { Token } from '../../../model/layers.ts';
import {
  coordinators,
  dashes,
  isNominal,
  openers,
  relativePronouns,
  spanWords,
  subjectPronouns,
  timeWords,
} from '../word-classes.ts';
import { behindComma, mostSegments, nameBefore } from './apposition.ts';
import { insideSegment } from './phrase.ts';
import { endsPhrase, segmentStart } from './segment.ts';
import type { Range, Text } from './site.ts';

/** Tokens a subject may reach back over, and commas it may cross. */
const longest = 45;

/** The subject that ends right before token `end`, not before `from`; `shared` after and, but or a bare comma. */
export function subjectBefore(text: Text, from: number, end: number): Range | 'shared' | null {
  const { tokens } = text;
  const floor = Math.max(from, end - longest);
  const last = tokens[end - 1];
  if (end <= from || !last) return null;
  if (relativePronouns.has(last.norm)) return { first: end - 1, end };
  if (coordinators.has(last.norm)) return 'shared';
  if (openers.has(last.norm)) return null; // when asked
  if (
    subjectPronouns.has(last.norm) ||
    (last.pos === 'PRON' && last.norm !== 'that' && !isObject(tokens, end - 1))
  )
    return { first: end - 1, end };
  if (last.text === ',' || dashes.has(last.text)) return behindComma(text, floor, end);
  const stop = dropTime(tokens, floor, end);
  if (tokens[stop - 1]!.text === ',') return behindComma(text, floor, stop);
  if (!endsPhrase(tokens[stop - 1]!)) return null;
  const start = segmentStart(text, floor, stop);
  const phrase = insideSegment(tokens, start, stop);
  return phrase && phrase.first === start
    ? { first: listStart(text, floor, nameBefore(text, floor, start)), end: stop }
    : phrase;
}

/** a friend close to | her | said; the man who raised | them | said: no subject, but a subject ends in it. */
export function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos;
  return (
    /^(?:him|her|them|us|me)$/.test(tokens[at]!.norm) &&
    (before === 'ADP' || before === 'VERB' || before === 'PART')
  );
}

/** The committee on Monday | asked: when it was said is no part of the subject; a poll released Friday stays whole. */
function dropTime(tokens: readonly Token[], floor: number, end: number): number {
  let stop = end;
  if (
    spanWords.has(tokens[end - 1]!.norm) &&
    /^(?:last|this|earlier|next)$/.test(tokens[end - 2]?.norm ?? '') &&
    end - 2 > floor
  )
    stop = end - 2;
  while (stop - 1 > floor && (timeWords.has(tokens[stop - 1]!.norm) || tokens[stop - 1]!.pos === 'ADV'))
    stop--;
  if (stop === end) return end;
  const before = tokens[stop - 1]!;
  if (/^(?:on|late|early|since|by)$/.test(before.norm) && stop - 2 > floor) stop--;
  const { pos, text } = tokens[stop - 1]!;
  return pos === 'VERB' || (pos !== 'PUNCT' && pos !== 'NOUN' && pos !== 'PROPN' && text !== ')')
    ? end
    : stop;
}

/** Roe, Doe, and Smith said: the list's earlier names. */
function listStart(text: Text, floor: number, first: number): number {
  const { tokens } = text;
  const joins = tokens[first - 1]?.norm === 'and' || tokens[first]?.norm === 'and';
  let start = first;
  let comma = tokens[first - 1]?.text === ',' ? first - 1 : -1;
  if (tokens[first - 1]?.norm === 'and' && tokens[first - 2]?.text === ',') comma = first - 2;
  if (!joins) return first;
  for (let count = 0; count < mostSegments && comma > floor; count++) {
    const segment = segmentStart(text, floor, comma);
    if (segment >= comma || comma - segment > 8) break;
    for (let i = segment; i < comma; i++) if (!isNominal(tokens[i])) return start;
    start = segment;
    comma = tokens[segment - 1]?.text === ',' ? segment - 1 : -1;
  }
  return start;
}
