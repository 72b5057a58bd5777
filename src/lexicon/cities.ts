import { readList } from './gazetteer/read-list.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

/** A town of the gazetteer (GeoNames). */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level division where the source writes it in letters (`TX`), else empty. */
  readonly division: string;
  /** WGS84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames id. */
  readonly geonames: number;
  /** Inhabitants, to the thousand. */
  readonly population: number;
}

interface CityEntry extends Entry {
  /** As the gazetteer spells it. */
  readonly city: string;
  readonly country: string;
  /** Other names of the same city. */
  readonly names: readonly string[];
}

export const cityNameEntries = loadJson<readonly CityEntry[]>('city-names.json');

/** Name key -> the lines of cities.tsv that bear the name, largest city first; parsed at the first call. */
let index: ReadonlyMap<string, readonly string[]> | null = null;

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const line of readList('cities.tsv')) {
    const key = nameKey(line.slice(0, line.indexOf('\t')));
    const lines = byName.get(key);
    if (lines) lines.push(line);
    else byName.set(key, [line]);
  }
  for (const { city, country, names } of cityNameEntries) {
    const line = byName.get(nameKey(city))?.find(row => row.split('\t')[1] === country);
    if (!line) continue;
    for (const name of names) {
      const lines = byName.get(nameKey(name)) ?? [];
      byName.set(nameKey(name), [line, ...lines.filter(other => other !== line)]);
    }
  }
  return byName;
}

/** Towns of that name, largest first, the one that an English paper means before its namesakes. */
export function citiesNamed(name: string): readonly City[] {
  index ??= buildIndex();
  return (index.get(nameKey(name)) ?? []).map(parseCity);
}

/** Inhabitants of the largest town of that name, 0 where there is none. */
export function cityPopulation(key: string): number {
  index ??= buildIndex();
  const line = index.get(key)?.[0];
  return line === undefined ? 0 : 1000 * Math.max(1, Number(line.slice(line.lastIndexOf('\t') + 1)));
}

function parseCity(line: string): City {
  const [name, country, division, latitude, longitude, id, thousands] = line.split('\t');
  return {
    name: name!,
    country: country!,
    division: division!,
    latitude: Number(latitude),
    longitude: Number(longitude),
    geonames: Number.parseInt(id!, 36),
    population: 1000 * Number(thousands),
  };
}
