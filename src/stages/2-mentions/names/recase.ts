import { isCommonWord, nameParticles } from '../../../lexicon/name-words.ts';
import { isFirstName, isLastName } from '../../../lexicon/personal-names.ts';
import { isRoleNoun, titleWords } from '../../../lexicon/titles.ts';
import type { Token } from '../../../model/layers.ts';
import { listedKey } from './listed.ts';
import { isPlain, spellingOf } from './spelling.ts';

/** Of so many words at most one may bear a capital where a text has none to speak of. */
const rarity = 40;
/** Longest listed name, in tokens. */
const longest = 4;
/** Smallest town that is believed without a capital, in inhabitants. */
const known = 100_000;

/**
 * The tokens of a text without capitals, with capitals where lists and neighbours say that a name stands; those of any
 * other text as they are. Places in the text stay what they were.
 */
export function recased(tokens: readonly Token[]): readonly Token[] {
  if (!isWithoutCapitals(tokens)) return tokens;
  const marks = markNames(tokens);
  markAgain(tokens, marks);
  return tokens.map((token, i) =>
    marks[i] ? { ...token, text: capitalised(token.text), pos: 'PROPN' } : token,
  );
}

/** Looks no further than to the capital that decides it: in most texts that is near. */
function isWithoutCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (isPlain(text)) {
      words++;
      continue;
    }
    const { capital, letter } = spellingOf(text);
    if (letter) words++;
    if (capital && ++capitals * rarity >= tokens.length) return false;
  }
  return words > 0 && capitals * rarity < words;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** 1 where a token is to bear a capital. */
function markNames(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { key, letter } = spellingOf(tokens[i]!.text);
    if (!letter || marks[i]) continue;
    const end = listedEnd(tokens, i);
    if (end > i) {
      for (let at = i; at < end; at++) if (!small.test(tokens[at]!.text)) marks[at] = 1;
      continue;
    }
    if (isOrdinary(key) || smallTags.has(tokens[i]!.pos)) continue;
    const before = previous(tokens, marks, i);
    const isPersonal = isFirstName(key) || (isLastName(key) && before !== null);
    const follows = before === 'title' || (before === 'name' && isUnknown(tokens, i));
    if (isPersonal || follows) marks[i] = 1;
  }
  return marks;
}

/** A word that is part of a person's name somewhere is so elsewhere: the surname that stands alone. */
function markAgain(tokens: readonly Token[], marks: Uint8Array): void {
  const names = new Set<string>();
  tokens.forEach(({ text }, i) => {
    if (marks[i] && marks[i - 1] && !isOrdinary(spellingOf(text).key)) names.add(text);
  });
  tokens.forEach(({ text }, i) => {
    if (names.has(text)) marks[i] = 1;
  });
}

const small = /^(?:of|the|and|for|on|in|'s|’s)$/;

/** Behind a first name, or taken for a name by its part of speech. */
const isUnknown = (tokens: readonly Token[], i: number) =>
  tokens[i]!.pos === 'PROPN' || isFirstName(tokens[i - 1]!.text);

/** Parts of speech that no name is taken for, even where it bears no capital. */
const smallTags: ReadonlySet<string> = new Set([
  'AUX',
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
]);

/** A word of the language that is no name, or a title. */
const isOrdinary = (key: string) =>
  key.length < 3 || isCommonWord(key) || isRoleNoun(key) || titleWords.has(key) || nameParticles.has(key);

/** What stands before: a title, a name, or something else (null). */
function previous(tokens: readonly Token[], marks: Uint8Array, i: number): 'title' | 'name' | null {
  if (i === 0) return null;
  if (marks[i - 1]) return 'name';
  const { key } = spellingOf(tokens[i - 1]!.text);
  return titleWords.has(key) ? 'title' : null;
}

/** Index behind the longest listed country, region, town, organisation, landmark or people that begins here; `i` where none does. */
function listedEnd(tokens: readonly Token[], i: number): number {
  let key = '';
  let found = i;
  for (let at = i; at < Math.min(tokens.length, i + longest); at++) {
    const spelling = spellingOf(tokens[at]!.text);
    key = at === i ? spelling.key : `${key} ${spelling.key}`;
    const { country, region, landmark, organization, people, population } = listedKey(key);
    const isOne = at === i;
    if (isOne && (isOrdinary(key) || isFirstName(key)) && !people && !country) continue;
    if (isOne && (key === 'us' || key === 'it' || key === 'may')) continue;
    if (country || region || landmark || organization || people || population >= (isOne ? known : 1))
      found = at + 1;
  }
  return found;
}
