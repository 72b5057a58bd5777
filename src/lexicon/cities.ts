import { type CityColumns, type Runs, readCities } from './gazetteer/read-cities.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

/** A town of the gazetteer (GeoNames). */
export interface City {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level division where the source writes it in letters (`TX`), else empty. */
  readonly division: string;
  /** WGS84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames id. */
  readonly geonames: number;
  /** Inhabitants, up to an eighth too few. */
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

interface Index {
  readonly columns: CityColumns;
  /** Name key -> row of the town that is meant first. */
  readonly first: ReadonlyMap<string, number>;
  /** Name key that several towns bear -> their rows, largest first. */
  readonly namesakes: ReadonlyMap<string, readonly number[]>;
}

/** Read at the first call. */
let index: Index | null = null;

function buildIndex(): Index {
  const columns = readCities();
  const first = new Map<string, number>();
  const namesakes = new Map<string, number[]>();
  columns.names.forEach((key, row) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else (namesakes.get(key) ?? namesakes.set(key, [before]).get(key)!).push(row);
  });
  for (const [key, rows] of namesakes) {
    rows.sort((a, b) => columns.thousands[b]! - columns.thousands[a]!);
    first.set(key, rows[0]!);
  }
  for (const { city, country, names } of cityNameEntries) {
    const row = rowsNamed(first, namesakes, nameKey(city)).find(
      row => valueAt(columns.countries, row) === country,
    );
    if (row === undefined) continue;
    for (const name of names) {
      const key = nameKey(name);
      const others = rowsNamed(first, namesakes, key).filter(other => other !== row);
      first.set(key, row);
      if (others.length > 0) namesakes.set(key, [row, ...others]);
    }
  }
  return { columns, first, namesakes };
}

function rowsNamed(
  first: ReadonlyMap<string, number>,
  namesakes: ReadonlyMap<string, readonly number[]>,
  key: string,
): readonly number[] {
  const several = namesakes.get(key);
  if (several) return several;
  const row = first.get(key);
  return row === undefined ? [] : [row];
}

/** Towns of that name, largest first, the one that an English paper means before its namesakes. */
export function citiesNamed(name: string): readonly City[] {
  index ??= buildIndex();
  const { columns, first, namesakes } = index;
  return rowsNamed(first, namesakes, nameKey(name)).map(row => cityAt(columns, row));
}

/** Name keys of all towns. */
export function cityNames(): Iterable<string> {
  index ??= buildIndex();
  return index.first.keys();
}

/** Inhabitants of the largest town of that name, 0 where there is none. */
export function cityPopulation(key: string): number {
  index ??= buildIndex();
  const { columns, first } = index;
  const row = first.get(key);
  return row === undefined ? 0 : 1000 * columns.thousands[row]!;
}

function cityAt(columns: CityColumns, row: number): City {
  return {
    country: valueAt(columns.countries, row),
    division: valueAt(columns.divisions, row),
    latitude: columns.latitudes[row]! / 100,
    longitude: columns.longitudes[row]! / 100,
    geonames: columns.ids[row]!,
    population: 1000 * columns.thousands[row]!,
  };
}

const valueAt = ({ values, which }: Runs, row: number) => values[which[row]!]!;
