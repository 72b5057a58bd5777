import { cityPopulation } from '../../../lexicon/cities.ts';
import { countryNames } from '../../../lexicon/countries.ts';
import { demonyms, groupWords } from '../../../lexicon/demonyms.ts';
import { isCommonWord, nameParticles } from '../../../lexicon/name-words.ts';
import { isFirstName, isLastName } from '../../../lexicon/personal-names.ts';
import { regions } from '../../../lexicon/regions.ts';
import { honorifics, isRoleNoun, titleWords } from '../../../lexicon/titles.ts';
import { perSpelling } from './spelling.ts';
import type { Word } from './words.ts';

/*
 * Which lists hold a word by itself. Looked up once for each spelling: most words of a text come again.
 */

/** The lists, a bit each. */
const lists = {
  first: 1,
  last: 2,
  common: 4,
  title: 8,
  honorific: 16,
  role: 32,
  people: 64,
  country: 128,
  region: 256,
  city: 512,
  particle: 1024,
  demonym: 2048,
} as const;

const listsOf = perSpelling(({ text, key }) => {
  let bits = 0;
  const add = (list: keyof typeof lists, holds: boolean) => {
    if (holds) bits |= lists[list];
  };
  add('first', isFirstName(text));
  add('last', isLastName(text));
  add('common', isCommonWord(key));
  add('title', titleWords.has(key));
  add('honorific', honorifics.has(key));
  add('role', isRoleNoun(key));
  add('demonym', demonyms.has(key));
  add('people', demonyms.has(key) || groupWords.has(key));
  add('country', countryNames.has(key));
  add('region', regions.has(key));
  add('city', cityPopulation(key) > 0);
  add('particle', nameParticles.has(text));
  return bits;
});

const inList =
  (list: keyof typeof lists) =>
  (word: Word): boolean =>
    (listsOf(word) & lists[list]) !== 0;

export const isFirst = inList('first');
export const isLast = inList('last');
/** An ordinary English word. */
export const isCommon = inList('common');
/** It may stand in a title before a name. */
export const inTitle = inList('title');
export const isHonorific = inList('honorific');
/** It can head a role. */
export const isRoleHead = inList('role');
export const isDemonym = inList('demonym');
/** A nationality or another group of people. */
export const isPeople = inList('people');
export const isCountry = inList('country');
export const isRegion = inList('region');
export const isCity = inList('city');
export const isParticle = inList('particle');
