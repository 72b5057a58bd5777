import { hashString } from '../../../../learn/index.ts';
import { cityPopulation } from '../../../../lexicon/cities.ts';
import { countryNames } from '../../../../lexicon/countries.ts';
import { demonyms, groupWords } from '../../../../lexicon/demonyms.ts';
import { nameCues } from '../../../../lexicon/name-cues.ts';
import {
  isCommonWord,
  nameParticles,
  notNames,
  organizationWords,
  placeBeginnings,
  placeEndings,
} from '../../../../lexicon/name-words.ts';
import { isFirstName, isLastName } from '../../../../lexicon/personal-names.ts';
import { regions } from '../../../../lexicon/regions.ts';
import { honorifics, isRoleNoun, titleWords } from '../../../../lexicon/titles.ts';
import { remembered } from '../remembered.ts';
import { isWordShape, type Spelling } from '../spelling.ts';

export const listNames = ['lists', 'person', 'kind', 'title', 'common', 'cue'] as const;

const flag = (holds: boolean, value: number) => (holds ? value : 0);

/** What the word means for its neighbours, or 0. */
export const cueOf = remembered(word => {
  const cue = nameCues.get(word);
  return cue ? hashString(cue) : 0;
});

/** Which lists hold a word, in the order of the names. */
export function listRow({ text, key, shape }: Spelling): readonly number[] {
  if (!isWordShape(shape)) return listNames.map(() => 0);
  const title = titleWords.has(key) ? (honorifics.has(key) ? 2 : 1) + flag(shape !== 'lower', 2) : 0;
  const common = 1 + flag(isCommonWord(key), 1) + flag(notNames.has(text), 2);
  if (shape === 'lower') {
    const lists = 4096 + flag(isRoleNoun(key), 1) + flag(nameParticles.has(text), 2) + title * 4;
    return [lists, 0, 0, title, common, cueOf(key)];
  }
  const name = shape === 'caps' && text.length > 3 ? key : text;
  const person = flag(isFirstName(name), 1) + flag(isLastName(name), 2);
  const organization = organizationWords.get(text);
  const spot = placeEndings.get(text) ?? placeBeginnings.get(text);
  const kind = organization ? hashString(organization.kind) : spot ? hashString(spot.kind + spot.stands) : 0;
  const people = demonyms.has(key) ? 1 : groupWords.has(key) ? 2 : 0;
  const lists =
    1 +
    person +
    4 * placeClass(key) +
    flag(!!organization, 32) +
    flag(!!spot, 64) +
    128 * people +
    flag(title > 0, 512) +
    1024 * common;
  return [lists, person + 1, kind, title, common + 4 * people, cueOf(key)];
}

/** 1 country, 2 region, 3 large town, 4 town, 0 none of these. */
function placeClass(key: string): number {
  if (countryNames.has(key)) return 1;
  if (regions.has(key)) return 2;
  const people = cityPopulation(key);
  return people >= 500_000 ? 3 : people > 0 ? 4 : 0;
}
