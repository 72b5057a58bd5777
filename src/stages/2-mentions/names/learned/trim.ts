import {
  isCommonWord,
  organizationWords,
  placeDescriptions,
  placeEndings,
} from '../../../../lexicon/name-words.ts';
import { honorifics, isRoleNoun, titleWords } from '../../../../lexicon/titles.ts';
import { listedAs } from '../listed.ts';
import { titleCut } from '../title-cut.ts';
import { isRoleHead } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';
import { isAcronym, isNoName } from './no-names.ts';
import { isListed, splitFound } from './split.ts';

/** Puts a tagged name's borders where the annotation guide wants them; nothing may be left of it. */
export function trimFound(words: readonly Word[], found: Found): Found[] {
  const inner = trimMarks(words, found);
  if (inner.first >= inner.end) return [];
  return splitFound(words, inner).flatMap(part => trimPart(words, part));
}

function trimPart(words: readonly Word[], plain: Found): Found[] {
  if (isKind(words, plain) || isNoName(words, plain)) return [{ ...plain, type: 'other' }];
  if (isAcronym(words, plain)) return [{ ...plain, type: 'organization' }];
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
  key.includes('-')
    ? titleWords.has(key.replace(/-(?:elect|designate)$/, '')) ||
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

/** Commander of the Zandarian Navy; Supreme Commander */
function trimOrganization(words: readonly Word[], found: Found): Found[] {
  const { first, end } = found;
  let behind = first;
  while (behind < end && isOrdinary(words[behind]!.key)) behind++;
  if (behind < first + 1 || !isRoleHead(words[behind - 1]!)) return cutOffice(words, found);
  if (behind === end) return end - first > 1 ? [] : [found];
  if (!/^(?:of|for)$/.test(words[behind]!.text)) return [found];
  const start = words[behind + 1]?.text === 'the' ? behind + 2 : behind + 1;
  return start < end ? [{ ...found, first: start }] : [];
}

/** U.N. High Commissioner for Ports, Zandar Municipal Director of Education: an office, of which only the body is a name. */
function cutOffice(words: readonly Word[], found: Found): Found[] {
  const { first, end } = found;
  let i = first + 1;
  while (i < end - 1 && !/^(?:of|for|and|&)$/.test(words[i]!.text)) i++;
  const noun = words[i - 1]!;
  const isOffice =
    i < end - 1 &&
    i > first + 1 &&
    /^(?:of|for)$/.test(words[i]!.text) &&
    officeNouns.test(noun.key) &&
    isRoleNoun(noun.key) &&
    !organizationWords.has(noun.text);
  if (!isOffice) return [found];
  let to = i - 1;
  while (to > first && isOrdinary(words[to - 1]!.key)) to--;
  return to > first ? [{ ...found, end: to }] : [];
}

/** Nouns of one bearer that end no institution's name. */
const officeNouns = /(?:er|or|ary|man|ant|head|chief|general|president|deputy)$/;

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
