import { demonyms, groupWords } from '../../../../lexicon/demonyms.ts';
import { isCommonWord, placeEndings } from '../../../../lexicon/name-words.ts';
import { honorifics, isRoleNoun, titleWords } from '../../../../lexicon/titles.ts';
import { titleCut } from '../title-cut.ts';
import { keyOf, type Word } from '../words.ts';
import type { Found } from './found.ts';
import { isListed, splitFound } from './split.ts';

/** Puts a tagged name's borders where the annotation guide wants them; nothing may be left of it. */
export function trimFound(words: readonly Word[], found: Found): Found[] {
  const inner = trimMarks(words, found);
  if (inner.first >= inner.end) return [];
  return splitFound(words, inner).flatMap(part => trimPart(words, part));
}

function trimPart(words: readonly Word[], plain: Found): Found[] {
  if (isKind(words, plain)) return [{ ...plain, type: 'other' }];
  if (plain.type === 'person') return [trimPerson(words, plain)].filter(one => one.first < one.end);
  if (plain.type === 'place' && isAdjective(words, plain)) return [{ ...plain, type: 'other' }];
  return plain.type === 'organization'
    ? trimOrganization(words, plain).flatMap(one => cutSeat(words, one))
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
  const isBare = found.end - first > 1 && words.slice(first, found.end).every(isTitleWord);
  return { ...found, first: isBare ? found.end : first };
}

/** Maj Gen */
const isTitleWord = ({ key }: Word) => titleWords.has(key) || titleWords.has(`${key}.`);

const isTitle = (key: string) =>
  key.includes('-') ? key.split('-').every(part => titleWords.has(part)) : honorifics.has(key);

/** Zandarian, Central American Minors; not Zandarian Bay */
function isAdjective(words: readonly Word[], found: Found): boolean {
  if (isListed(words, found) || placeEndings.has(words[found.end - 1]!.text)) return false;
  for (let end = Math.min(found.end, found.first + 2); end > found.first; end--) {
    const key = keyOf(words, { first: found.first, end });
    if (demonyms.has(key) || groupWords.has(key)) return true;
  }
  return false;
}

/** The Sultanate, the Kingdom: a description, no name. */
function isKind(words: readonly Word[], { first, end }: Found): boolean {
  return end - first === 1 && kinds.test(words[first]!.text) && words[first - 1]?.key === 'the';
}

const kinds =
  /^(?:Sultanate|Kingdom|Emirate|Republic|Federation|Province|Region|State|District|Municipality|County|City|Island|Capital)$/;

/** Commander of the Zandarian Navy; Supreme Commander */
function trimOrganization(words: readonly Word[], found: Found): Found[] {
  const { first, end } = found;
  let behind = first;
  while (behind < end && isOrdinary(words[behind]!.key)) behind++;
  if (behind < first + 1 || !isRoleNoun(words[behind - 1]!.key)) return [found];
  if (behind === end) return end - first > 1 ? [] : [found];
  if (!/^(?:of|for)$/.test(words[behind]!.text)) return [found];
  const start = words[behind + 1]?.text === 'the' ? behind + 2 : behind + 1;
  return start < end ? [{ ...found, first: start }] : [];
}

const isOrdinary = (key: string) => titleWords.has(key) || isCommonWord(key);

/** Zandarian Embassy in Lagos: the town is named for itself. */
function cutSeat(words: readonly Word[], found: Found): Found[] {
  for (let i = found.first + 1; i < found.end - 1; i++) {
    if (words[i]!.text !== 'in') continue;
    const seat = { ...found, first: i + 1 };
    return [{ ...found, end: i }, ...(isListed(words, seat) ? [{ ...seat, type: 'place' as const }] : [])];
  }
  return [found];
}
