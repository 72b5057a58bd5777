import { isCommonWord, organizationWords, placeEndings } from '../../../../lexicon/name-words.ts';
import { isRoleNoun, titleWords } from '../../../../lexicon/titles.ts';
import { listedAs } from '../listed.ts';
import { isHonorific, isRoleHead } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';
import { isListed } from './split.ts';

/** Nouns of one bearer that end no institution's name. */
const officeNouns = /(?:er|or|ary|man|ant|head|chief|general|president|deputy)$/;
/** Offices whose name stands for nothing else; many others (`Observer`, `Leader`) are newspapers. */
const certainOffices =
  /(?:^|-)(?:executive|secretary|minister|commissioner|director|president|governor|chancellor|prosecutor|protector|registrar|superintendent|inspector|administrator|coordinator|mayor|chairman|chairperson|chairwoman|commander|ambassador|spokesperson|spokesman|spokeswoman)$|^(?:attorney|inspector|auditor|director|secretary|solicitor|registrar)-general$/;
/** Of their own: `Minister of Ports`. */
const portfolios = /^(?:ministers?|secretary|undersecretary)$/;

/** Of Vell West Municipal Chief Executive the place Vell West; of Municipal Chief Executive nothing. */
export function cutPlaceOffice(words: readonly Word[], found: Found): Found | null {
  if (isPlainOffice(words, found)) return { ...found, type: 'other' };
  const seat = { ...found, end: found.end - 1 };
  const last = words[seat.end]!;
  // Zandaria Amir, Zandar Democrat
  const chamber = /^(?:House|Senate|Congress|Legislature|Assembly)$/.test(last.text);
  if (seat.end > seat.first && chamber && isListed(words, seat)) return { ...found, type: 'organization' };
  const isTitle =
    last.shape === 'capital' &&
    !placeEndings.has(last.text) &&
    !organizationWords.has(last.text) &&
    (isHonorific(last) || isRoleHead(last) || last.text === 'Democratic');
  if (seat.end > seat.first && isTitle && isListed(words, seat)) return seat;
  let to = found.first + 1;
  while (to < found.end && !certainOffices.test(words[to]!.key)) to++;
  if (to === found.end) return null;
  while (to > found.first && (isOrdinary(words[to - 1]!) || level.test(words[to - 1]!.key))) to--;
  return to > found.first ? { ...found, end: to } : { ...found, type: 'other' };
}

/** National Chief Imam */
const isPlainOffice = (words: readonly Word[], { first, end }: Found): boolean =>
  end - first > 1 &&
  isRoleHead(words[end - 1]!) &&
  words.slice(first, end).every(word => isOrdinary(word) || level.test(word.key));

/** What an office is the office of, without its name. */
const level = /^(?:municipal|district|county|provincial|regional|state|federal|national|constituency)$/;

const isOffice = (words: readonly Word[], { first, end }: Found): boolean =>
  end - first > 1 && certainOffices.test(words[end - 1]!.key);

/**
 * Leaves of an office only the body that it names: Commander of the Zandarian Navy, U.N. High Commissioner for Ports;
 * nothing of Registrar of Deeds.
 */
export function cutOffice(words: readonly Word[], found: Found): Found[] {
  const { first, end } = found;
  const listed = listedAs(words, first, end).organization;
  if (listed) return [found];
  if (isPortfolio(words, found)) return [{ ...found, type: 'other' }];
  const of = complementOf(words, found);
  if (of === end)
    return (
      ordinaryOnly(words, found) ?? (isOffice(words, found) ? bodyBefore(words, found, end - 1) : [found])
    );
  const noun = words[of - 1]!;
  if (!isHead(noun) || (organizationWords.has(noun.text) && !certainOffices.test(noun.key))) return [found];
  if (words.slice(first, of).every(isOrdinary)) {
    const start = words[of + 1]?.text === 'the' ? of + 2 : of + 1;
    const body = { ...found, first: start };
    return start < end && (of === first + 1 || isBody(words, body)) && !isPlainField(words, body)
      ? [body]
      : [];
  }
  return bodyBefore(words, found, of - 1);
}

/** Index of the first `of` or `for` behind the name's opening word, else its end. */
function complementOf(words: readonly Word[], { first, end }: Found): number {
  for (let i = first + 1; i < end - 1; i++) {
    if (/^(?:of|for)$/.test(words[i]!.text)) return i;
    if (/^(?:and|&)$/.test(words[i]!.text)) return end;
  }
  return end;
}

/** Supreme Commander; a single such word stays. */
function ordinaryOnly(words: readonly Word[], found: Found): Found[] | null {
  const { first, end } = found;
  if (!words.slice(first, end).every(isOrdinary) || !isRoleHead(words[end - 1]!)) return null;
  return end - first > 1 ? [] : [found];
}

/** Of Harbour Authority Commissioner the Authority. */
function bodyBefore(words: readonly Word[], found: Found, noun: number): Found[] {
  let to = noun;
  while (to > found.first && (isOrdinary(words[to - 1]!) || level.test(words[to - 1]!.key))) to--;
  const body = { ...found, end: to };
  return to > found.first && (to - found.first > 1 || isBody(words, body)) ? [body] : [];
}

/** Does the name say that it is an institution's? */
function isBody(words: readonly Word[], { first, end }: Found): boolean {
  return (
    listedAs(words, first, end).organization !== null ||
    organizationWords.has(words[end - 1]!.text) ||
    words[first]!.shape === 'caps'
  );
}

/** Registrar of Companies, Inspector-General of Police */
function isPlainField(words: readonly Word[], { first, end }: Found): boolean {
  return (
    end - first === 1 &&
    words[first]!.shape === 'capital' &&
    listedAs(words, first, end).organization === null
  );
}

/** the Minister of [Natural Resources] */
function isPortfolio(words: readonly Word[], { first }: Found): boolean {
  const before = words[first - 1];
  return /^(?:of|for)$/.test(before?.text ?? '') && portfolios.test(words[first - 2]?.key ?? '');
}

function isHead(word: Word): boolean {
  const { key } = word;
  return (
    (officeNouns.test(key) || certainOffices.test(key)) &&
    (isRoleHead(word) ||
      isRoleNoun(key.replaceAll('-', ' ')) ||
      key.split('-').every(part => titleWords.has(part)))
  );
}

function isOrdinary({ key }: Word): boolean {
  return (
    titleWords.has(key) ||
    isCommonWord(key) ||
    (key.includes('-') && key.split('-').every(part => titleWords.has(part)))
  );
}
