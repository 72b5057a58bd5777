import { complementStopEntries } from '../../../lexicon/complement-stops.ts';
import { demonyms } from '../../../lexicon/demonyms.ts';
import { roleStatus } from '../../../lexicon/role-status.ts';
import { titleModifiers } from '../../../lexicon/title-modifiers.ts';
import { honorifics, titlesByForm } from '../../../lexicon/titles.ts';
import { beforeAcronym } from './parentheses.ts';
import type { Named, Word } from './words.ts';

/** What stands before a role: `the`, `a`, somebody's, or nothing. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | null;

export interface Modifiers {
  /** Index of the role's first word. */
  readonly first: number;
  readonly determiner: Determiner;
}

/** Longest run of modifiers: keeps the work linear. */
const maxModifiers = 14;

const determiners: ReadonlyMap<string, Determiner> = new Map([
  ...['the', 'this', 'that', 'these', 'those', 'both', 'all'].map(w => [w, 'definite'] as const),
  ...['a', 'an', 'one', 'another', 'some', 'several', 'many', 'few'].map(w => [w, 'indefinite'] as const),
  ...['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'].map(w => [w, 'possessive'] as const),
]);
/** Words that count or compare: `the only Republicans`, `fellow senators`. */
const quantifiers = new Set(
  'only same other own such various certain fellow very now currently once then formerly previously recently long also himself herself themselves'.split(
    ' ',
  ),
);
/** Words that are taken for verbs or are no English: `presiding judge`, `de facto leader`. */
const loose = new Set(
  'new de facto pro tem tempore & presiding sitting reigning serving leading ruling investigating practising distinguished renowned registered chartered certified'.split(
    ' ',
  ),
);
const times = new Set(complementStopEntries.filter(e => e.kind === 'time').map(e => e.text));
/** Modifiers that are verbs or prepositions too. */
const doubtful = new Set(['ADP', 'VERB', 'ADV', 'AUX', 'SCONJ', 'PRON', 'DET']);
const institutions = new Set(
  'university college bank ministry department institute school house board bureau office council church court city republic academy chamber federation'.split(
    ' ',
  ),
);
const capital = /^\p{Lu}/u;
const ranks = new Set(['head', 'chief', 'deputy', 'senior', 'assistant', 'vice', 'lead', 'associate']);

/** Index of the first word that modifies the head at `head`; never left of `floor`. */
export function findModifiers(
  words: readonly Word[],
  head: number,
  floor: number,
  plural: boolean,
): Modifiers {
  const limit = Math.max(floor, head - maxModifiers);
  let first = head;
  while (first > limit) {
    const j = first - 1;
    const word = words[j]!;
    if (isPossessive(words, j)) {
      const owner = ownerOf(words, j, Math.max(0, head - maxModifiers));
      return { first: owner ?? first, determiner: 'possessive' };
    }
    const bracket = beforeAcronym(words, first);
    const name = word.organization ?? word.place;
    // Ports Council (PC) chairman
    if (bracket < first && bracket > limit && isCapitalName(words[bracket - 1]!)) first = bracket;
    else if (name && name.first >= limit) first = name.first;
    else if (word.person && isNameModifier(words, word.person, first)) first = word.person.first;
    else if (
      (modifies(words, j) && fitsCase(words, j, head)) ||
      joinsNames(words, j, limit, plural) ||
      joinsInstitution(words, j, limit)
    )
      first = j;
    else break;
  }
  while (first < head && words[first]!.norm === 'and') first++;
  if (isThen(words, first - 1)) first--;
  return { first, determiner: determinerBefore(words, first) };
}

const isCapitalName = (word: Word) => capital.test(word.text) && !word.person;

/** the [then] governor; not: since then [President] */
function isThen(words: readonly Word[], at: number): boolean {
  return words[at]?.norm === 'then' && !/^(?:since|until|till)$/.test(words[at - 1]?.norm ?? '');
}

export function determinerBefore(words: readonly Word[], at: number): Determiner {
  let i = at - 1;
  while (i >= 0 && (quantifiers.has(words[i]!.norm) || words[i]!.pos === 'NUM')) i--;
  return determiners.get(words[i]?.norm ?? '') ?? null;
}

/** Index left of determiner and counting words. */
export function beforeDeterminer(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (quantifiers.has(words[i]!.norm) || determiners.has(words[i]!.norm) || isCount(words[i]!)))
    i--;
  return i;
}

/** Where the phrase is one of several: `one of the [founders]`; the index left of that, else `at` itself. */
export function beforeOneOf(
  words: readonly Word[],
  at: number,
): { readonly at: number; readonly isOne: boolean } {
  const isOne = words[at]?.norm === 'of' && words[at - 1]?.norm === 'one';
  return { at: isOne ? at - 2 : at, isOne };
}

const isCount = (word: Word) => word.pos === 'NUM' && !/^\d{4}/.test(word.norm);

function isPossessive(words: readonly Word[], j: number): boolean {
  const { norm, start } = words[j]!;
  return (norm === "'s" || norm === "'") && words[j - 1]?.end === start;
}

/** First word of what the possessive at `j` belongs to: `Roe's`, `the company's`; null for `last year's`. */
function ownerOf(words: readonly Word[], j: number, limit: number): number | null {
  const owner = words[j - 1]!;
  if (times.has(owner.norm)) return null;
  const name = owner.person ?? owner.organization ?? owner.place;
  let first = name ? name.first : j - 1;
  if (owner.person) {
    // Mr. Roe's lawyer, Vice President Doe's aide
    while (first > limit && isBeforeName(words[first - 1]!)) first--;
    return first;
  }
  while (first > limit && modifies(words, first - 1)) first--;
  return first;
}

function isBeforeName(word: Word): boolean {
  if (isTitle(word)) return true;
  return (
    capital.test(word.text) &&
    (titleModifiers.has(word.norm) || demonyms.has(word.norm) || word.place !== null)
  );
}

function isTitle(word: Word): boolean {
  return honorifics.has(word.norm) || (capital.test(word.text) && titlesByForm.has(word.norm));
}

/** Before an office in capitals stands no common noun or verb: `after talks [President]`, `asked [Admiral]`. */
function fitsCase(words: readonly Word[], j: number, head: number): boolean {
  const word = words[j]!;
  if (head === 0 || !capital.test(words[head]!.text) || capital.test(word.text)) return true;
  // an opposition MP
  if (
    /^\p{Lu}{2,}$/u.test(words[head]!.text) &&
    j === head - 1 &&
    word.pos === 'NOUN' &&
    !/s$/.test(word.norm)
  )
    return true;
  return (
    word.pos === 'ADJ' ||
    roleStatus.has(word.norm) ||
    // Jane Roe, head Priest of
    (ranks.has(word.norm) && (words[j - 1]?.norm === ',' || determiners.has(words[j - 1]?.norm ?? ''))) ||
    loose.has(word.norm) ||
    word.norm === 'state' ||
    word.norm.includes('-') ||
    word.norm.endsWith('ly')
  );
}

function modifies(words: readonly Word[], j: number): boolean {
  const word = words[j]!;
  if (word.person || quantifiers.has(word.norm) || determiners.has(word.norm)) return false;
  if (word.place || word.organization || loose.has(word.norm)) return true;
  if (roleStatus.has(word.norm)) return true;
  if (demonyms.has(word.norm)) return true;
  if (titleModifiers.has(word.norm)) {
    // the lead author; Jane Roe, head coach of
    const opens =
      /^(?:,|\(|and|new)$/.test(words[j - 1]?.norm ?? ',') ||
      (words[j - 1]?.norm === 'to' && words[j - 2]?.norm === 'according') ||
      roleStatus.has(words[j - 1]?.norm ?? '') ||
      demonyms.has(words[j - 1]?.norm ?? '') ||
      determiners.has(words[j - 1]?.norm ?? '');
    const isLead = word.norm === 'lead' && !/^(?:NOUN|PROPN|PRON)$/.test(words[j - 1]?.pos ?? '');
    return !doubtful.has(word.pos) || capital.test(word.text) || opens || isLead;
  }
  if (word.norm.endsWith('.') && !capital.test(word.text)) return false;
  if (times.has(word.norm) || honorifics.has(word.norm)) return false;
  if (!/^\p{L}/u.test(word.norm)) return /^\d+[-\p{L}]/u.test(word.norm) || isSeason(words, j);
  const previous = words[j - 1];
  // not: talks involved [officials]
  if (/^\p{L}+ed$/u.test(word.norm) && /^(?:NOUN|PROPN|PRON)$/.test(previous?.pos ?? '')) return false;
  if (word.pos === 'ADJ' || word.pos === 'NOUN' || word.pos === 'PROPN') return true;
  if (word.norm.includes('-')) return word.pos !== 'ADV';
  // Jailed leader Jane Roe, the husband of detained writer Ann Poe
  if (word.pos === 'VERB' && word.norm.endsWith('ed') && (j === 0 || isPreposition(previous!))) return true;
  // a convicted murderer
  if (word.pos === 'VERB')
    return determiners.has(previous?.norm ?? '') || /ly$|^'s$/.test(previous?.norm ?? '');
  // a newly elected senator
  return word.pos === 'ADV' && word.norm.endsWith('ly') && /^(?:ADJ|VERB)$/.test(words[j + 1]?.pos ?? '');
}

/** the [2022] campaign director; not: in 2022 director Jane Roe */
function isSeason(words: readonly Word[], j: number): boolean {
  const before = words[j - 1];
  return (
    /^(?:19|20)\d\d$/.test(words[j]!.norm) &&
    (before === undefined || determiners.has(before.norm) || before.norm === 'and') &&
    words[j + 1]?.person == null
  );
}

const isPreposition = (word: Word) => word.pos === 'ADP' && word.norm !== 'to';

/** close Roe adviser; not: elected Roe president */
function isNameModifier(words: readonly Word[], person: Named, next: number): boolean {
  if (person.end !== next || person.end - person.first > 1) return false;
  const before = words[person.first - 1];
  return !before || (before.pos !== 'VERB' && before.norm !== 'and' && !isTitle(before));
}

/** University of Ohio professor */
function joinsInstitution(words: readonly Word[], j: number, limit: number): boolean {
  if (words[j]!.norm !== 'of' || j <= limit) return false;
  return (
    institutions.has(words[j - 1]!.norm) &&
    capital.test(words[j - 1]!.text) &&
    capital.test(words[j + 1]!.text)
  );
}

/** White House and State Department officials; Health and Human Services Secretary */
function joinsNames(words: readonly Word[], j: number, limit: number, plural: boolean): boolean {
  const { norm } = words[j]!;
  if ((norm !== 'and' && norm !== '&') || j <= limit) return false;
  const left = words[j - 1]!;
  const right = words[j + 1]!;
  if (left.person || right.person) return false;
  if (titleModifiers.has(left.norm) && titleModifiers.has(right.norm)) return true;
  const names = capital.test(left.text) && capital.test(right.text) && !titlesByForm.has(left.norm);
  return names && (plural || (titleModifiers.has(left.norm) && !left.place));
}
