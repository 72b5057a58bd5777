import { type City, citiesNamed } from '../../../lexicon/cities.ts';
import { countryOf } from '../../../lexicon/countries.ts';
import { landmarks } from '../../../lexicon/landmarks.ts';
import { nameKey } from '../../../lexicon/name-key.ts';
import { knownOrganizations } from '../../../lexicon/name-words.ts';
import { postalStates, type Region, regions } from '../../../lexicon/regions.ts';
import {
  buildingLocation,
  cityLocation,
  countryLocation,
  type Location,
  landmarkLocation,
  regionLocation,
  unlistedLocation,
} from './location.ts';

/** What the article shows of where its story plays. */
export interface Setting {
  /** ISO code -> how often the article names the country, its regions and towns or its people. */
  readonly countries: ReadonlyMap<string, number>;
}

/** The state or country in which a place is said to lie: `Zandar, Texas`. */
export type Container = Region | { readonly country: string; readonly postal: '' };

export function containerNamed(name: string): Container | null {
  const country = countryOf(name);
  if (country) return { country, postal: '' };
  const region = regionNamed(name);
  return region?.country ? region : null;
}

export function regionNamed(name: string): Region | null {
  return regions.get(nameKey(name)) ?? postalStates.get(name) ?? null;
}

/** Finds a place by its name, where it is said to lie, and what the article is about. */
export function locate(name: string, behind: Container | null, setting: Setting): Location {
  const inside = behind && liesElsewhere(name, behind) ? null : behind;
  const landmark = inside ? undefined : landmarks.get(nameKey(name));
  if (landmark) return landmarkLocation(landmark);
  const building = knownOrganizations.get(nameKey(name));
  if (building?.kind === 'metonym') return buildingLocation(name, building.country ?? null);
  const city = chooseCity(citiesNamed(name), inside, setting);
  const region = regionNamed(name);
  const code = countryOf(name);
  if (inside && city) return cityLocation(city);
  if (code && !(region && isRatherRegion(code, region, setting))) return countryLocation(code);
  if (region && !(city && isRatherCity(region, city))) return regionLocation(region);
  return city ? cityLocation(city) : unlistedLocation(name, inside?.country ?? innerCountry(name));
}

/** Inhabitants from which a town is known all over the world. */
const large = 2_000_000;

const worldCity = (name: string): string | null =>
  citiesNamed(name).find(city => city.population >= large)?.country ?? null;

/** A list, no address: `New York, Panama and Brazil`; `Paris, Ukraine and Syria`; Paris, Texas is one. */
function liesElsewhere(name: string, { country, postal }: Container): boolean {
  const own = regionNamed(name)?.country ?? (postal === '' ? worldCity(name) : null);
  return own !== null && own !== country && !citiesNamed(name).some(city => city.country === country);
}

/** Country of the place within the name: `Zandar Province` is where Zandar is, `Northern Kenya` in Kenya. */
function innerCountry(name: string): string | null {
  const words = name.split(' ');
  if (words.length < 2) return null;
  const inner = [words.slice(0, -1).join(' '), words.slice(1).join(' ')];
  const known = inner
    .map(part => countryOf(part) ?? regionNamed(part)?.country ?? null)
    .find(code => code !== null);
  return known ?? citiesNamed(inner[0]!).find(city => city.population >= 100_000)?.country ?? null;
}

/** Georgia is the US state where the article is about the United States. */
function isRatherRegion(code: string, region: Region, setting: Setting): boolean {
  const named = (country: string | null) => (country ? (setting.countries.get(country) ?? 0) : 0);
  return named(region.country) > named(code);
}

/** New York alone is the city; Victoria and Punjab stay regions. */
function isRatherCity(region: Region, city: City): boolean {
  return region.name === 'New York' && city.population > 5_000_000;
}

/** By where it is said to lie; else by size, and by how often the article names its country. */
function chooseCity(cities: readonly City[], inside: Container | null, setting: Setting): City | null {
  if (inside) {
    const lies = ({ country, division }: City) =>
      country === inside.country && (inside.postal === '' || division === inside.postal);
    return cities.find(lies) ?? null;
  }
  let best: City | null = null;
  let most = Number.NEGATIVE_INFINITY;
  cities.forEach((city, order) => {
    const named = setting.countries.get(city.country) ?? 0;
    const points =
      Math.log10(city.population + 1000) + Math.min(2, Math.log2(1 + named) / 2) - (order === 0 ? 0 : 0.5);
    if (points > most) {
      most = points;
      best = city;
    }
  });
  return best;
}

/** Share of all countries named that one must have for unlisted places to be taken for its own. */
const dominance = 0.4;

/** The country that the article is about, where one is named far more often than the others. */
export function mainCountry({ countries }: Setting): string | null {
  let sum = 0;
  let main: string | null = null;
  for (const [code, count] of countries) {
    sum += count;
    if (main === null || count > countries.get(main)!) main = code;
  }
  return main !== null && countries.get(main)! >= dominance * sum ? main : null;
}
