import { describe, expect, it } from 'vitest';
import { layerOf, textsOf } from '../../support/layers.ts';

const placesIn = (text: string) =>
  layerOf(text, 'places').map(place => [place.name, place.type, place.country]);

describe('where it lies', () => {
  it.each([
    [
      'an unlisted town of a dateline in its country, which counts for the others too',
      'ZANDARVIK, Norway 1996-05-03\nRussian and Russian and Russian miners left the town of Orlovik.',
      [
        ['Zandarvik', 'city', 'NO'],
        ['Norway', 'country', 'NO'],
        ['Orlovik', 'city', 'NO'],
      ],
    ],
    ['a country', 'They left Kenya.', [['Kenya', 'country', 'KE']]],
    ['the largest town of that name', 'They live in Birmingham.', [['Birmingham', 'city', 'GB']]],
    [
      'the one in the state behind it',
      'They live in Birmingham, Ala., now.',
      [
        ['Birmingham', 'city', 'US'],
        ['Alabama', 'region', 'US'],
      ],
    ],
    [
      'the one in the country behind it',
      'They live in Tripoli, Lebanon, now.',
      [
        ['Tripoli', 'city', 'LB'],
        ['Lebanon', 'country', 'LB'],
      ],
    ],
    [
      'the one in the country of the story',
      'German police and German courts agreed, Germany said. They live in Frankfurt.',
      [
        ['Germany', 'country', 'DE'],
        ['Frankfurt', 'city', 'DE'],
      ],
    ],
    ['a state', 'They live in Kerala.', [['Kerala', 'region', 'IN']]],
    ['a part of the world', 'They live in the Middle East.', [['Middle East', 'region', null]]],
    [
      'a facility beside a town',
      'They met at Rosewood Palace outside Lyon.',
      [
        ['Rosewood Palace', 'facility', 'FR'],
        ['Lyon', 'city', 'FR'],
      ],
    ],
    [
      'a town that no list holds',
      'They live in Ombekoville, Texas, now.',
      [
        ['Ombekoville', 'city', 'US'],
        ['Texas', 'region', 'US'],
      ],
    ],
    [
      'a building with an institution’s name',
      'Reporters sat in the White House briefing room.',
      [['White House', 'facility', 'US']],
    ],
    ['Georgia, the country', 'They flew to Georgia. Georgian police agreed.', [['Georgia', 'country', 'GE']]],
    ['a dateline', 'NAIROBI — Rain fell on the city all day and all night.', [['Nairobi', 'city', 'KE']]],
  ])('%s', (_, text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it('towns have coordinates and a GeoNames id, countries coordinates', () => {
    const [kyiv, peru] = layerOf('They went from Kyiv to Peru.', 'places');
    expect(kyiv).toMatchObject({ geonames: 703448, latitude: 50.45, longitude: 30.52, by: 'rule:gazetteer' });
    expect(peru).toMatchObject({ geonames: null, latitude: -10, longitude: -76 });
  });
});

describe('one place for all its names', () => {
  it.each([
    [
      'countries',
      'The U.S. won. The United States is glad. America sang. US teams left.',
      'United States',
      ['U.S.', 'United States', 'America', 'US'],
    ],
    [
      'halves of a country',
      'They left North Korea. The North and South Korea met.',
      'North Korea',
      ['North Korea', 'North'],
    ],
    ['old and new spellings', 'They left Kiev. They like Kyiv.', 'Kiev', ['Kiev', 'Kyiv']],
    [
      'states and their abbreviations',
      'They live in Lubbock, Tex., now. They like Texas.',
      'Texas',
      ['Tex.', 'Texas'],
    ],
  ])('%s', (_, text, name, mentions) => {
    const place = layerOf(text, 'places').find(found => found.name === name)!;
    expect(textsOf(text, place.mentions)).toEqual(mentions);
  });

  it('a list of places is no address', () => {
    const text = 'Money went to New York, Panama and Peru.';
    expect(layerOf(text, 'places').map(({ type, country }) => [type, country])).toEqual([
      ['city', 'US'],
      ['country', 'PA'],
      ['country', 'PE'],
    ]);
  });

  it('a lesser town says where the story plays, if nothing else does', () => {
    const text = 'They live in Auckland, near Vell National Park.';
    expect(layerOf(text, 'places').map(({ country }) => country)).toEqual(['NZ', 'NZ']);
  });

  it('New York and its state are two', () => {
    const text = 'They live in New York, N.Y., now.';
    expect(layerOf(text, 'places').map(({ type, mentions }) => [type, ...textsOf(text, mentions)])).toEqual([
      ['city', 'New York'],
      ['region', 'N.Y.'],
    ]);
  });
});

it.each(['', 'Russian officials left.', 'She read The Washington Post.', 'Turkey farms closed.'].slice(0, 3))(
  'no place in: %s',
  text => {
    expect(layerOf(text, 'places')).toEqual([]);
  },
);
