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
import type { Word } from '../words.ts';
import type { ColumnGroup } from './columns.ts';
import { rowsByText } from './rows-by-text.ts';
import { forEachWord } from './windows.ts';

const names = ['lists', 'person', 'place', 'kind', 'title', 'common', 'cue'] as const;

/** Which lists hold a word. */
export const listColumns: ColumnGroup = {
  names,
  fill: ({ words, windows }, columns) => {
    const rowFor = rowsByText(rowOf);
    forEachWord(windows, i => {
      const word = words[i]!;
      const row = rowFor(word);
      for (let c = 0; c < names.length; c++) columns[c]![i] = row[c]!;
    });
  },
};

const flag = (holds: boolean, value: number) => (holds ? value : 0);

/** The columns' values for a word. */
function rowOf({ text, key, lemma, shape }: Word): readonly number[] {
  if (shape === 'mark' || shape === 'possessive' || shape === 'number') return names.map(() => 0);
  const title = titleWords.has(key) ? (honorifics.has(key) ? 2 : 1) + flag(shape !== 'lower', 2) : 0;
  const cue = nameCues.get(lemma) ?? nameCues.get(key);
  const common = 1 + flag(isCommonWord(key), 1) + flag(notNames.has(text), 2);
  if (shape === 'lower') {
    const lists = 4096 + flag(isRoleNoun(key), 1) + flag(nameParticles.has(text), 2) + title * 4;
    return [lists, 0, 0, 0, title, common, cue ? hashString(cue) : 0];
  }
  const name = shape === 'caps' && text.length > 3 ? key : text;
  const person = flag(isFirstName(name), 1) + flag(isLastName(name), 2);
  const place = placeClass(key);
  const organization = organizationWords.get(text);
  const spot = placeEndings.get(text) ?? placeBeginnings.get(text);
  const kind = organization ? hashString(organization.kind) : spot ? hashString(spot.kind + spot.stands) : 0;
  const people = demonyms.has(key) ? 1 : groupWords.has(key) ? 2 : 0;
  const lists =
    1 +
    person +
    4 * place +
    flag(!!organization, 32) +
    flag(!!spot, 64) +
    128 * people +
    flag(title > 0, 512) +
    1024 * common;
  return [lists, person + 1, place, kind, title, common + 4 * people, cue ? hashString(cue) : 0];
}

/** 1 country, 2 region, 3 large town, 4 town, 0 none of these. */
function placeClass(key: string): number {
  if (countryNames.has(key)) return 1;
  if (regions.has(key)) return 2;
  const people = cityPopulation(key);
  return people >= 500_000 ? 3 : people > 0 ? 4 : 0;
}
