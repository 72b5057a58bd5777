import { readList } from './gazetteer/read-list.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

/** A country or territory with an ISO 3166-1 code of its own. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Its common English name. */
  readonly name: string;
  /** WGS84 degrees, roughly its middle. */
  readonly latitude: number;
  readonly longitude: number;
  readonly capitals: readonly string[];
  /** Adjectives and nouns for its people, as the source lists them. */
  readonly demonyms: readonly string[];
}

interface NameEntry extends Entry {
  readonly country: string;
  readonly names: readonly string[];
}

/** Names and abbreviations beside the official ones. */
export const countryNameEntries = loadJson<readonly NameEntry[]>('country-names.json');

const split = (cell: string | undefined) => (cell ? cell.split('|') : []);
const rows = readList('countries.tsv').map(line => line.split('\t'));

/** ISO code -> country. */
export const countries: ReadonlyMap<string, Country> = new Map(
  rows.map(([code, latitude, longitude, capitals, names, demonyms]) => [
    code!,
    {
      code: code!,
      name: split(names)[0]!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      capitals: split(capitals),
      demonyms: split(demonyms),
    },
  ]),
);

/** Name key -> ISO code. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(row => split(row[4]).map(name => [nameKey(name), row[0]!] as const)),
  ...countryNameEntries.flatMap(entry => entry.names.map(name => [nameKey(name), entry.country] as const)),
]);

/** ISO code of a country's name or abbreviation (`Burma`, `U.K.`), or null. Adjectives are in `demonyms`. */
export function countryOf(name: string): string | null {
  return countryNames.get(nameKey(name.replace(/^the\s+/i, ''))) ?? null;
}
