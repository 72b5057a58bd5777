import { countryNames } from '../../../../lexicon/countries.ts';
import { demonyms } from '../../../../lexicon/demonyms.ts';
import { notNames } from '../../../../lexicon/name-words.ts';
import { officeFields } from '../../../../lexicon/office-fields.ts';
import { isFirstName, isLastName } from '../../../../lexicon/personal-names.ts';
import { roleStatus } from '../../../../lexicon/role-status.ts';
import { titleWords } from '../../../../lexicon/titles.ts';
import { keyOf, type Word } from '../words.ts';
import type { Found } from './found.ts';
import { isListed } from './split.ts';

/** What the model takes for a person or a place and is none: Islam, Thursdays, Article VIII, X-40, Sri Zandarian. */
export function isNoName(words: readonly Word[], { first, end, type }: Found): boolean {
  if (type !== 'person' && type !== 'place') return false;
  const last = words[end - 1]!.text;
  if (type === 'place' && isPeople(words, first, end)) return true;
  if (type === 'place' && isBareTitle(words, first, end)) return true;
  if (type === 'place' && isAmount(words, end)) return true;
  if (type === 'person' && isBehindEvent(words, first)) return true;
  if (type === 'person' && isField(words, first, end)) return true;
  if (type === 'place' && isCondition(words, first, end)) return true;
  if (end - first === 1 && type === 'person' && isLooseTitle(words, first)) return true;
  if (end - first === 1) return isListedWord(last, type === 'person') || endsDemonym(words, first);
  return type === 'person' && numeral.test(last) && notNames.get(words[first]!.text)?.kind === 'event';
}

/** A few capitals that are no known name: an institution sooner than a person. */
export function isAcronym(words: readonly Word[], { first, end, type }: Found): boolean {
  const { text } = words[first]!;
  if (type !== 'person' || end - first > 1 || !/^\p{Lu}{2,4}s?$/u.test(text)) return false;
  return !isFirstName(text) && !isLastName(text);
}

/** The Amir has two options; Bolivians watched */
function isBareTitle(words: readonly Word[], first: number, end: number): boolean {
  if (end - first > 1) return false;
  const { key, shape } = words[first]!;
  // Pastor Ana Ruiz
  if (titleWords.has(key) && words[end]?.shape === 'capital' && !isListed(words, { first, end })) return true;
  if (shape !== 'capital' || countryNames.has(key)) return false;
  return isLooseTitle(words, first) || (key.endsWith('s') && demonyms.has(key));
}

/** US $3 million, A$5 */
const isAmount = (words: readonly Word[], end: number): boolean => words[end]?.text.startsWith('$') ?? false;

/** Minister of International [Relations]; [Revenue] Minister */
function isField(words: readonly Word[], first: number, end: number): boolean {
  if (words[end]?.shape === 'possessive') return false;
  return (
    words.slice(first, end).every(({ key }) => officeFields.has(key)) && !isFirstName(words[first]!.text)
  );
}

const conditions = /^(?:emergency|exception|siege|disaster|calamity|alert|alarm|war|play|mind|nature|union)$/;

/** State of Emergency; not State of Zandar */
function isCondition(words: readonly Word[], first: number, end: number): boolean {
  return end - first === 3 && /^states?$/.test(words[first]!.key) && conditions.test(words[end - 1]!.key);
}

/** Eid Al Zandar */
const isBehindEvent = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.text === 'Eid' && words[first - 1]!.sentence === words[first]!.sentence;

/** the late Amir, Former First Lady */
function isLooseTitle(words: readonly Word[], i: number): boolean {
  const { key } = words[i]!;
  if (roleStatus.has(key)) return words[i + 1]?.shape === 'capital';
  const before = words[i - 1]?.key ?? '';
  return titleWords.has(key) && (before === 'the' || (roleStatus.has(before) && words[i - 2]?.key === 'the'));
}

const numeral = /^(?:\d+|[IVX]+)$/;

/** Zandari people, the Zandari Communities: an ethnic group that no list of places holds. */
function isPeople(words: readonly Word[], first: number, end: number): boolean {
  if (isListed(words, { first, end })) return false;
  if (/^(?:Communities|People|Tribes)$/.test(words[end - 1]!.text)) return true;
  return (
    words[first]!.sentence === words[end]?.sentence &&
    /^(?:people|peoples|tribe|tribes|tribesmen|clan|language|herders|communities)$/.test(words[end]!.text)
  );
}

/** F-16s, COP27, RM1bil, Covid-19; not the M25 */
const model = /^(?=.*\d)(?:.*\p{Ll}|\p{Lu}-\d+$|\p{Lu}{3,}-?\d)/u;

/** A thing or a day, also in the plural; April and May are women as well. */
function isListedWord(text: string, mayBePerson: boolean): boolean {
  if (mayBePerson && isFirstName(text)) return false;
  if (mayBePerson && /^\p{Lu}\p{L}*-?\d/u.test(text)) return true;
  if (!mayBePerson && (model.test(text) || /(?:phobia|ism)$/.test(text))) return true;
  const entry = notNames.get(text) ?? notNames.get(text.replace(/s$/, ''));
  return entry?.kind === 'thing' || entry?.kind === 'day';
}

/** The second half of Sri Lankan. */
function endsDemonym(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.shape !== 'capital' || before.sentence !== words[i]!.sentence) return false;
  const key = keyOf(words, { first: i - 1, end: i + 1 });
  return demonyms.has(key) || demonyms.has(key.replace(/s$/, ''));
}
