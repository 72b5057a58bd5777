import { cityNames, cityPopulation } from '../../../lexicon/cities.ts';
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
  if (end - first === 1) return listedWord(words[first]!);
  return opensListed(words[first]!) ? listedKey(keyOf(words, { first, end })) : unlisted;
}

const unlisted: Listed = {
  country: false,
  region: false,
  landmark: false,
  organization: null,
  population: 0,
  people: false,
};

/** First words of listed names of more than one word; read at the first question. */
let openings: ReadonlySet<string> | null = null;

const opensListed = perSpelling(({ key }) => {
  openings ??= new Set(openingWords());
  return openings.has(key);
});

function* openingWords(): Generator<string> {
  const lists = [countryNames, regions, landmarks, knownOrganizations, demonyms, groupWords];
  for (const list of lists) {
    for (const name of list.keys()) if (name.includes(' ')) yield name.slice(0, name.indexOf(' '));
  }
  for (const name of cityNames()) if (name.includes(' ')) yield name.slice(0, name.indexOf(' '));
}

/** A country, region, town or landmark. */
export const isListedPlace = ({ country, region, landmark, population }: Listed): boolean =>
  country || region || landmark || population > 0;
