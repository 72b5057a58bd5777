import { cityPopulation } from '../../../lexicon/cities.ts';
import { countryNames } from '../../../lexicon/countries.ts';
import { demonyms, groupWords } from '../../../lexicon/demonyms.ts';
import { landmarks } from '../../../lexicon/landmarks.ts';
import { type KnownOrganization, knownOrganizations } from '../../../lexicon/name-words.ts';
import { regions } from '../../../lexicon/regions.ts';
import { remembered } from './remembered.ts';
import { perSpelling } from './spelling.ts';
import { keyOf, type Word } from './words.ts';

/** What the lists hold under a name of one or more words. */
export interface Listed {
  readonly country: boolean;
  readonly region: boolean;
  readonly landmark: boolean;
  readonly organization: KnownOrganization | null;
  /** Inhabitants of the largest town of the name, 0 where there is none. */
  readonly population: number;
  /** A nationality or another group: `Zandarian`, `Central American`. */
  readonly people: boolean;
}

/** By the words' keys, joined by single spaces. */
export const listedKey: (key: string) => Listed = remembered(key => ({
  country: countryNames.has(key),
  region: regions.has(key),
  landmark: landmarks.has(key),
  organization: knownOrganizations.get(key) ?? null,
  population: cityPopulation(key),
  people: demonyms.has(key) || groupWords.has(key),
}));

const listedWord = perSpelling(({ key }) => listedKey(key));

/** What the words `[first, end)` are listed as. */
export function listedAs(words: readonly Word[], first: number, end: number): Listed {
  return end - first === 1 ? listedWord(words[first]!) : listedKey(keyOf(words, { first, end }));
}

/** A country, region, town or landmark. */
export const isListedPlace = ({ country, region, landmark, population }: Listed): boolean =>
  country || region || landmark || population > 0;
