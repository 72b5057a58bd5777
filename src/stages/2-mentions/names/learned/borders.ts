import { countryNames } from '../../../../lexicon/countries.ts';
import { organizationWords, placeEndings } from '../../../../lexicon/name-words.ts';
import { officeFields } from '../../../../lexicon/office-fields.ts';
import { isListedPlace, listedAs } from '../listed.ts';
import { isCommon, isFirst, isHonorific, isLast, isRoleHead } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

/** How far before a name `Minister of` may stand. */
const reach = 8;

/** G.Zandar */
export const joinedInitial = /^\p{Lu}\p{Ll}?\.\p{Lu}\p{Ll}{2}/u;

/** Index at which a person's name begins: not with `Eight-year-old`, `Committee` or the last of a minister's fields. */
export function personStart(words: readonly Word[], { first, end }: Found): number {
  if (joinedInitial.test(words[end - 1]!.text)) return end - 1;
  let i = first;
  while (i < end - 1 && isNoOpening(words[i]!)) i++;
  // Foreign + Affairs Ana Ruiz
  while (i < end - 2 && officeFields.has(words[i]!.key) && !isNamed(words[i]!)) i++;
  if (!isBehindPortfolio(words, i)) return i;
  while (i < end - 2 && isField(words[i]!)) i++;
  return i;
}

const isNamed = (word: Word) => isFirst(word) || isLast(word);

function isNoOpening(word: Word): boolean {
  if (/-year-old$/.test(word.key)) return true;
  const kind = organizationWords.get(word.text)?.kind;
  return kind !== undefined && kind !== 'opening' && !isNamed(word);
}

const isField = (word: Word) => word.shape === 'capital' && !isNamed(word);

/** Minister of Ports and [Light Industry Z. Vell] */
function isBehindPortfolio(words: readonly Word[], first: number): boolean {
  if (!/^(?:and|&|,)$/.test(words[first - 1]?.text ?? '')) return false;
  for (let i = first - 2; i >= Math.max(1, first - reach); i--) {
    const word = words[i]!;
    if (word.sentence !== words[first]!.sentence || word.pos === 'VERB') return false;
    if (/^(?:of|for)$/.test(word.text) && /^(?:ministers?|secretary)$/.test(words[i - 1]!.key)) return true;
  }
  return false;
}

/** Meteorological Department: whoever is called so is no person. */
export function isBodyName(words: readonly Word[], { first, end }: Found): boolean {
  const last = words[end - 1]!;
  const kind = organizationWords.get(last.text)?.kind;
  return end - first > 1 && kind !== undefined && kind !== 'opening' && !isNamed(last);
}

/** president of the Lagos Ports Forum + Ana Ruiz, tagged as one */
export function splitBearer(words: readonly Word[], found: Found): Found[] | null {
  const { first, end } = found;
  if (!/^(?:of|for|at|the)$/.test(words[first - 1]?.text ?? '') || !hasOffice(words, first - 1)) return null;
  for (let at = end - 2; at > first; at--) {
    const border = borderAt(words, first, at);
    if (border === null || end - at > 3) continue;
    const bearer = words.slice(at, end);
    if (!bearer.every(word => word.shape === 'capital') || isBodyName(words, found)) return null;
    const isStrange = bearer.length === 2 && bearer.every(isStrangeWord);
    if (border === 'acronym' ? !isStrange : !isFirst(bearer[0]!)) return null;
    return [
      { ...found, end: at, type: border === 'field' ? 'other' : found.type },
      { ...found, first: at, type: 'person', confidence: 0.7 },
    ];
  }
  return splitFullName(words, found);
}

/** director of the Council on Zandarian Relations + Ana Ruiz: a first name and a surname of the lists end a long name */
function splitFullName(words: readonly Word[], found: Found): Found[] | null {
  const at = found.end - 2;
  const [given, family, before] = [words[at]!, words[at + 1]!, words[at - 1]!];
  const opens = organizationWords.get(words[found.first]!.text)?.opens;
  if (at - found.first < 3 || !opens || !isFirst(given) || !isLast(family)) return null;
  if (isFirst(before) || isCommon(family) || given.shape !== 'capital' || placeEndings.has(family.text))
    return null;
  if (organizationWords.has(family.text) || isListedPlace(listedAs(words, at, at + 2))) return null;
  if (isListedPlace(listedAs(words, at - 1, at + 1))) return null;
  return [
    { ...found, end: at },
    { ...found, first: at, type: 'person', confidence: 0.7 },
  ];
}

/** In no list, and no plural or compound */
function isStrangeWord(word: Word): boolean {
  const { key, text } = word;
  return !/-|s$/.test(text) && !isCommon(word) && !organizationWords.has(text) && !countryNames.has(key);
}

/** What ends before a word, so that a name can begin there: Forum, ZPA, Foreign Affairs. */
function borderAt(words: readonly Word[], first: number, at: number): 'body' | 'acronym' | 'field' | null {
  const { key, shape, text } = words[at - 1]!;
  const kind = organizationWords.get(text)?.kind;
  if (kind !== undefined && kind !== 'opening') return 'body';
  if (at - 1 === first && shape === 'caps' && text.length > 1)
    return words[first - 1]?.text === 'the' ? null : 'acronym';
  return officeFields.has(key) ? 'field' : null;
}

/** Ambassador to Kenya + Ana Ruiz, director in Lagos + Ana Ruiz: a seat and who sits there, tagged as one. */
export function splitSeat(words: readonly Word[], found: Found): Found[] | null {
  const { first, end, type } = found;
  if (type === 'organization' || end - first < 3 || end - first > 5) return null;
  if (!/^(?:in|to|of|for)$/.test(words[first - 1]?.text ?? '') || !hasOffice(words, first - 1)) return null;
  for (let at = end - 2; at > first; at--) {
    const { country, population } = listedAs(words, first, at);
    if (!country && population < 50_000) continue;
    if (!isFirst(words[at]!) && !isLast(words[end - 1]!)) continue;
    if (isListedPlace(listedAs(words, at, end)) || placeEndings.has(words[end - 1]!.text)) continue;
    const seat: Found = { ...found, end: at, type: 'place' };
    return [seat, { ...found, first: at, type: 'person', confidence: Math.min(found.confidence, 0.8) }];
  }
  return null;
}

function hasOffice(words: readonly Word[], before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - reach); i--) {
    if (words[i]!.sentence !== words[before]!.sentence || words[i]!.pos === 'VERB') return false;
    if (isRoleHead(words[i]!)) return true;
  }
  return false;
}

/** King Leon + Bridge: what is named after somebody is a place. */
export function asMonument(words: readonly Word[], found: Found): Found | null {
  const { first, end } = found;
  const last = words[end - 1]!;
  if (end - first < 2 || placeEndings.get(last.text)?.kind !== 'facility' || isNamed(last)) return null;
  const before = words[first - 1];
  const isTitled =
    before?.shape === 'capital' &&
    before.sentence === last.sentence &&
    (isHonorific(before) || isRoleHead(before));
  return { ...found, first: isTitled ? first - 1 : first, type: 'place' };
}
