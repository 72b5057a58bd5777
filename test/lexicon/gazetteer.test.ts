import { describe, expect, it } from 'vitest';
import { citiesNamed, cityNameEntries, cityPopulation } from '../../src/lexicon/cities.ts';
import { countries, countryNameEntries, countryOf } from '../../src/lexicon/countries.ts';
import { demonymEntries, demonyms, groupWords, supranationalEntries } from '../../src/lexicon/demonyms.ts';
import { landmarkEntries } from '../../src/lexicon/landmarks.ts';
import { lookOf } from '../../src/lexicon/name-endings.ts';
import { isFirstName, isLastName, worldNameEntries } from '../../src/lexicon/personal-names.ts';
import { postalStates, regionEntries, regions } from '../../src/lexicon/regions.ts';
import { layerOf, textsOf } from '../support/layers.ts';

const placesIn = (text: string) =>
  layerOf(text, 'places').flatMap(place =>
    textsOf(text, place.mentions).map(mention => ({ mention, country: place.country, type: place.type })),
  );

/** Examples in which none of the names is found in that country. */
const silent = (entries: readonly { example: string; names: readonly string[]; country: string | null }[]) =>
  entries
    .filter(
      entry =>
        !placesIn(entry.example).some(
          place => entry.names.includes(place.mention) && place.country === entry.country,
        ),
    )
    .map(entry => [entry.example, placesIn(entry.example)]);

describe('countries', () => {
  it('have a code, coordinates and a name', () => {
    expect(countries.size).toBeGreaterThan(240);
    const bare = [...countries.values()].filter(
      country => !/^[A-Z]{2}$/.test(country.code) || Number.isNaN(country.latitude) || country.name === '',
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['Burma', 'MM'],
    ['the U.K.', 'GB'],
    ['Côte d’Ivoire', 'CI'],
    ['united states', 'US'],
    ['Zandaria', null],
    ['Kenyan', null],
    ['', null],
  ])('countryOf(%s) is %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  it('their further names fire in their examples', () => {
    expect(silent(countryNameEntries)).toEqual([]);
  });
});

describe('adjectives of nationality', () => {
  it.each([
    ['kenyan', 'KE'],
    ['kenyans', 'KE'],
    ['chinese', 'CN'],
    ['scottish', 'GB'],
    ['polish', 'PL'],
  ])('%s is of %s', (word, code) => {
    expect(demonyms.get(word)).toBe(code);
  });

  it('fire in their examples: they are known, and name nothing', () => {
    const words = [
      ...demonymEntries.flatMap(entry => entry.words.map(word => ({ word, example: entry.example }))),
      ...supranationalEntries.flatMap(entry => entry.words.map(word => ({ word, example: entry.example }))),
    ];
    const wrong = words.filter(({ word, example }) => {
      if (!demonyms.has(word.toLowerCase()) && !groupWords.has(word.toLowerCase()))
        return !/[^a-z]/i.test(word);
      return textsOf(example, layerOf(example, 'names')).includes(word);
    });
    expect(wrong).toEqual([]);
    const bare = [...demonymEntries, ...supranationalEntries].filter(
      entry => !entry.words.some(word => entry.example.includes(word)),
    );
    expect(bare).toEqual([]);
  });
});

describe('regions', () => {
  it('fire in their examples', () => {
    expect(silent(regionEntries.map(entry => ({ ...entry, names: entry.regions.flat() })))).toEqual([]);
  });

  it.each([
    ['calif.', 'US'],
    ['n.j.', 'US'],
    ['kerala', 'IN'],
    ['oaxaca', 'MX'],
    ['middle east', null],
  ])('%s lies in %s', (name, country) => {
    expect(regions.get(name)?.country).toBe(country);
  });

  it('postal abbreviations stand apart, since most are words', () => {
    expect(postalStates.get('IN')?.name).toBe('Indiana');
    expect(regions.has('in')).toBe(false);
  });
});

describe('cities', () => {
  it('further names fire in their examples', () => {
    expect(silent(cityNameEntries)).toEqual([]);
  });

  it.each([
    ['Kiev', 'UA', 703448],
    ['St. Petersburg', 'RU', 498817],
    ['Kandahar', 'AF', 1138336],
    ['New York', 'US', 5128581],
  ])('%s lies in %s', (name, country, geonames) => {
    expect(citiesNamed(name)[0]).toMatchObject({ country, geonames });
  });

  it('come largest first, with their inhabitants', () => {
    const towns = citiesNamed('Springfield');
    expect(towns.length).toBeGreaterThan(2);
    expect(cityPopulation('springfield')).toBe(towns[0]!.population);
    expect(cityPopulation('zandarville')).toBe(0);
  });
});

it('landmarks fire in their examples', () => {
  expect(silent(landmarkEntries.map(entry => ({ ...entry, names: [entry.name] })))).toEqual([]);
});

describe('names of people', () => {
  it('of all parts of the world fire in their examples', () => {
    const wrong = worldNameEntries.filter(({ example, first, last }) => {
      const [given, family] = example.split(' ');
      const people = textsOf(example, layerOf(example, 'names'));
      return !first.includes(given!) || !last.includes(family!) || !people.includes(`${given} ${family}`);
    });
    expect(wrong.map(entry => entry.example)).toEqual([]);
  });

  it.each(['Amina', 'Giovanni', 'Siobhán', 'Mehmet', 'Ngozi', 'Hiroshi'])('%s is a first name', name => {
    expect(isFirstName(name)).toBe(true);
  });

  it.each(['Okafor', 'Kowalski', 'García', 'Müller', 'Nguyen'])('%s is a surname', name => {
    expect(isLastName(name)).toBe(true);
  });

  it.each([
    ['Zandowski', 'person'],
    ['Zandarpur', 'place'],
    ['zandaring', 'word'],
    ['Zx', null],
  ])('%s looks like: %s', (word, look) => {
    expect(lookOf(word)).toBe(look);
  });
});
