import { describe, expect, it } from 'vitest';
import { citiesNamed } from '../../../src/lexicon/cities.ts';
import { countries } from '../../../src/lexicon/countries.ts';
import { readCities } from '../../../src/lexicon/gazetteer/read-cities.ts';

describe('towns', () => {
  const cities = readCities();

  it('have a value in every column', () => {
    const count = cities.names.length;
    expect(count).toBeGreaterThan(10_000);
    expect(cities.ids.filter(id => id > 0)).toHaveLength(count);
    expect(cities.latitudes.filter(value => Math.abs(value) <= 9_000 && value !== 0)).toHaveLength(count);
    expect(cities.longitudes.filter(value => Math.abs(value) <= 18_000)).toHaveLength(count);
    expect(cities.thousands.filter(value => value > 0)).toHaveLength(count);
    expect(new Set(cities.ids).size).toBe(count);
  });

  it('lie in known countries', () => {
    const unknown = cities.countries.values.filter(code => !countries.has(code) && code !== 'XK');
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Sydney', 'AU', -33.87, 151.21, ''],
    ['Austin', 'US', 30.27, -97.74, 'TX'],
    ['Nairobi', 'KE', -1.28, 36.82, ''],
    ['Suva', 'FJ', -18.14, 178.44, ''],
    ['Bogotá', 'CO', 4.61, -74.08, ''],
  ])('%s is in %s at %f, %f', (name, country, latitude, longitude, division) => {
    expect(citiesNamed(name)[0]).toMatchObject({ country, division });
    expect(citiesNamed(name)[0]!.latitude).toBeCloseTo(latitude, 1);
    expect(citiesNamed(name)[0]!.longitude).toBeCloseTo(longitude, 1);
  });
});
