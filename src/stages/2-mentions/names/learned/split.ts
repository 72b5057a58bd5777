import { organizationWords, placeEndings } from '../../../../lexicon/name-words.ts';
import { isListedPlace, listedAs } from '../listed.ts';
import { endsName } from '../openings.ts';
import { isCommon } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

/** Cuts apart what is tagged as one name and is several, or one and a neighbour. */
export function splitFound(words: readonly Word[], found: Found): Found[] {
  if (isListed(words, found)) return [found];
  const isOne = endsName(words, found.end); // Air and Space Museum
  for (let i = found.first + 1; i < found.end - 1; i++) {
    const left = { ...found, end: i };
    const right = { ...found, first: words[i + 1]!.text === 'the' ? i + 2 : i + 1 };
    if (right.first >= found.end) return [found];
    const { text } = words[i]!;
    if (!isOne && dash.test(text) && (stands(words, i) || (isListed(words, left) && isListed(words, right))))
      return [typed(words, left), ...rightOfDash(words, left, right)];
    if (found.type !== 'place') continue;
    if (!isOne && text === 'and')
      return [left, ...splitFound(words, right)].filter(part => standsAlone(words, part));
    // the South of Zandaria
    if (
      text === 'of' &&
      i - found.first === 1 &&
      direction.test(words[found.first]!.key) &&
      isListed(words, right)
    )
      return [right];
    if (text === 'of' && i - found.first > 1 && placeEndings.has(words[i - 1]!.text)) return [left, right];
  }
  return [found];
}

/** White space before it? */
const stands = (words: readonly Word[], i: number) => words[i]!.start > words[i - 1]!.end;

const dash = /^[-‐‑–—―]$/;

/** US-UK; behind the dash of a dateline begins something else. */
function rightOfDash(words: readonly Word[], left: Found, right: Found): Found[] {
  if (isListed(words, right)) return [{ ...right, type: 'place' }];
  // LAGOS - Orm Zandar has left
  const isDateline = words[left.first]!.opens && isListed(words, left);
  const isPerson =
    isDateline && right.end - right.first > 1 && words.slice(right.first, right.end).every(isStrange);
  return isPerson ? [{ ...right, type: 'person' }] : [];
}

const isStrange = (word: Word): boolean =>
  word.shape === 'capital' &&
  !isCommon(word) &&
  !organizationWords.has(word.text) &&
  !placeEndings.has(word.text);

const typed = (words: readonly Word[], part: Found): Found =>
  isListed(words, part) ? { ...part, type: 'place' } : part;

/** Of Central and South Zandaria, Central is no name. */
function standsAlone(words: readonly Word[], part: Found): boolean {
  return part.end - part.first > 1 || !direction.test(words[part.first]!.key) || isListed(words, part);
}

const direction = /^(?:central|(?:north|south|east|west)(?:ern)?)$/;

/** A country, region, town or landmark of the lists: Trinidad and Tobago. */
export function isListed(words: readonly Word[], part: Pick<Found, 'first' | 'end'>): boolean {
  return isListedPlace(listedAs(words, part.first, part.end));
}
