/*
 * Which towns the gazetteer keeps, and how cities.txt holds them: column after column, so that it packs well.
 * Read back by src/lexicon/gazetteer/read-cities.ts.
 */

import { bare, byCodeUnit } from './gazetteer-words.mjs';

/** Smallest town that is kept, in inhabitants, by how far down the press that writes in English names towns. */
const smallest = {
  home: 20_000,
  usual: 45_000,
  /** Many large towns that newspapers elsewhere seldom name. */
  crowded: 75_000,
};
const home = new Set('AU CA GB IE NZ US'.split(' '));
const crowded = new Set('BR CN DZ ID IR JP MX RU TR'.split(' '));
/** Seats of a first-level region are kept from here on. */
const smallestSeat = 10_000;
/** Districts of cities are kept from here on: most are known to their neighbours only. */
const smallestDistrict = 100_000;

const isLatin = name => /^[\p{Script=Latin}\p{M}\s.,'’ʻ‘`ʼ()/-]+$/u.test(name) && name.length <= 40;

/** Large enough for its name to be counted among what names of towns end in. */
export const isTown = ({ name, population }) => isLatin(name) && population >= 25_000;

export function isKept({ name, country, featureCode, population }) {
  if (!isLatin(name)) return false;
  if (featureCode === 'PPLC') return true;
  if (featureCode === 'PPLX') return population >= smallestDistrict;
  if (featureCode === 'PPLA' && population >= smallestSeat) return true;
  const depth = home.has(country) ? 'home' : crowded.has(country) ? 'crowded' : 'usual';
  return population >= smallest[depth];
}

/** Without what tells namesakes apart: `Zandar, D.C.`, `Zandar (old town)`. */
export const plainName = name =>
  name
    .replace(/, D\.C\.$/, '')
    .replace(/ \(.*\)$/, '')
    .replace(/[‘ʻ`ʼ]/g, '’');

/** Differences from one value to the next. */
const differences = values => values.map((value, i) => value - (i === 0 ? 0 : values[i - 1]));

/** Whole numbers without separators: each begins with a letter, `a` to `j` for 0 to 9, `k` to `t` for -0 to -9. */
const packNumbers = values =>
  values
    .map(value => {
      const digits = String(Math.abs(value));
      return String.fromCharCode((value < 0 ? 107 : 97) + Number(digits[0])) + digits.slice(1);
    })
    .join('');

/** One sign a town, from `!` on: twenty steps for each power of ten, from a thousand inhabitants on; never more than there are. */
const packSizes = populations =>
  populations
    .map(population =>
      String.fromCharCode(33 + Math.floor(20 * Math.log10(Math.max(1, population / 1000)) + 1e-9)),
    )
    .join('');

/** Equal neighbours once, with how many they are: `US 3`. */
function runs(values) {
  const found = [];
  for (const value of values) {
    if (found.at(-1)?.value === value) found.at(-1).count++;
    else found.push({ value, count: 1 });
  }
  return found.map(({ value, count }) => `${value} ${count}`).join('\t');
}

const hundredths = degrees => Math.round(100 * degrees);

/** One line a column; `wanted` holds towns to keep whatever their size, as `Zandar KE`. Towns by country and GeoNames id, which puts neighbours together. */
export function cityColumns(cities, wanted) {
  const towns = cities
    .filter(city => isKept(city) || wanted.has(`${city.name} ${city.country}`))
    .sort((a, b) => byCodeUnit(a.country, b.country) || Number(a.cityId) - Number(b.cityId));
  return [
    towns.map(town => bare(plainName(town.name))).join('\t'),
    runs(towns.map(town => town.country)),
    runs(towns.map(town => (/^[A-Z]+$/.test(town.adminCode) ? town.adminCode : ''))),
    packNumbers(differences(towns.map(town => Number(town.cityId)))),
    packNumbers(differences(towns.map(town => hundredths(town.loc.coordinates[1])))),
    packNumbers(differences(towns.map(town => hundredths(town.loc.coordinates[0])))),
    packSizes(towns.map(town => town.population)),
  ];
}
