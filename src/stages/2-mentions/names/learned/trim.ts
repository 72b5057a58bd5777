import { placeDescriptions, placeEndings } from '../../../../lexicon/name-words.ts';
import { honorifics, titleWords } from '../../../../lexicon/titles.ts';
import { listedAs } from '../listed.ts';
import { titleCut } from '../title-cut.ts';
import type { Word } from '../words.ts';
import { asMonument, isBodyName, personStart, splitBearer, splitSeat } from './borders.ts';
import type { Found } from './found.ts';
import { isAcronym, isNoName } from './no-names.ts';
import { cutOffice, cutPlaceOffice } from './offices.ts';
import { isListed, splitFound } from './split.ts';

/** Puts a tagged name's borders where the annotation guide wants them; nothing may be left of it. */
export function trimFound(words: readonly Word[], found: Found): Found[] {
  const inner = trimMarks(words, found);
  if (inner.first >= inner.end) return [];
  return splitFound(words, inner).flatMap(part => trimPart(words, part));
}

function trimPart(words: readonly Word[], plain: Found): Found[] {
  if (isKind(words, plain) || isNoName(words, plain)) return [{ ...plain, type: 'other' }];
  if (isAcronym(words, plain) || isDotted(words, plain)) return [{ ...plain, type: 'organization' }];
  const parts = plain.type === 'organization' ? splitBearer(words, plain) : splitSeat(words, plain);
  if (parts) return parts;
  if (plain.type === 'person' && isBodyName(words, plain)) return [{ ...plain, type: 'organization' }];
  const monument = plain.type === 'person' ? asMonument(words, plain) : null;
  if (monument) return [monument];
  if (plain.type === 'person') return [trimPerson(words, plain)].filter(one => one.first < one.end);
  const seat = plain.type === 'place' ? cutPlaceOffice(words, plain) : null;
  if (seat) return [seat];
  if (plain.type === 'place' && isAdjective(words, plain)) return [{ ...plain, type: 'other' }];
  return plain.type === 'organization'
    ? cutOffice(words, plain).flatMap(one => cutSeat(words, one))
    : [plain];
}

/** the United States; ’s, quotation marks */
function trimMarks(words: readonly Word[], found: Found): Found {
  let { first, end } = found;
  const isLoose = ({ shape, text }: Word) => shape === 'mark' || shape === 'possessive' || text === 'the';
  while (first < end && isLoose(words[first]!)) first++;
  while (end > first && isLoose(words[end - 1]!)) end--;
  return { ...found, first, end };
}

/** Mayor Ana Ruiz, Major-General Ruiz */
function trimPerson(words: readonly Word[], found: Found): Found {
  let first = titleCut(words, found) ?? found.first;
  while (first < found.end - 1 && isTitle(words[first]!.key)) first++;
  first = personStart(words, { ...found, first });
  const isBare = found.end - first > 1 && words.slice(first, found.end).every(isTitleWord);
  if (isBare) return { ...found, first: found.end };
  return { ...found, first: first === found.first && isShortMohammed(words, first - 1) ? first - 1 : first };
}

/** Z.P.A., taken for a place and in no list of them */
const isDotted = (words: readonly Word[], found: Found): boolean =>
  found.type === 'place' &&
  found.end - found.first === 1 &&
  /^(?:\p{Lu}\.){3,}$/u.test(words[found.first]!.text) &&
  !isListed(words, found);

/** Md Vell Zandar; not Md. */
const isShortMohammed = (words: readonly Word[], i: number): boolean =>
  /^(?:Md|Mohd|Muhd)$/.test(words[i]?.text ?? '') && words[i + 1]?.sentence === words[i]!.sentence;

/** Maj Gen */
const isTitleWord = ({ key }: Word) => titleWords.has(key) || titleWords.has(`${key}.`);

const isTitle = (key: string) =>
  key.includes('-')
    ? titleWords.has(key.replace(/^(?:then|ex|former)-|-(?:elect|designate)$/g, '')) ||
      key.split('-').every(part => titleWords.has(part))
    : honorifics.has(key);

/** Zandarian, Central American Minors; not Zandarian Bay */
function isAdjective(words: readonly Word[], found: Found): boolean {
  if (isListed(words, found) || placeEndings.has(words[found.end - 1]!.text)) return false;
  for (let end = Math.min(found.end, found.first + 2); end > found.first; end--) {
    if (listedAs(words, found.first, end).people) return true;
  }
  return false;
}

/** The Sultanate, the Kingdom: a description, no name. */
function isKind(words: readonly Word[], { first, end }: Found): boolean {
  return end - first === 1 && placeDescriptions.has(words[first]!.text) && words[first - 1]?.key === 'the';
}

/** Zandarian Embassy in Lagos: the town is named for itself. */
function cutSeat(words: readonly Word[], found: Found): Found[] {
  for (let i = found.first + 1; i < found.end - 1; i++) {
    if (words[i]!.text !== 'in') continue;
    const seat = { ...found, first: i + 1 };
    return [{ ...found, end: i }, ...(isListed(words, seat) ? [{ ...seat, type: 'place' as const }] : [])];
  }
  return [found];
}
