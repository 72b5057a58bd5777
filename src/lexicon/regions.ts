import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

/** A state, province or landscape, or a part of the world larger than a country. */
export interface Region {
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where it lies in several countries. */
  readonly country: string | null;
  /** Water, mountains, deserts. */
  readonly natural: boolean;
  /** Postal abbreviation of a US state (`TX`), which the gazetteer's towns bear, else empty. */
  readonly postal: string;
}

interface RegionEntry extends Entry {
  readonly country: string | null;
  readonly natural?: true;
  /** Each with its other names and abbreviations behind it. */
  readonly regions: readonly (readonly string[])[];
}

export const regionEntries = loadJson<readonly RegionEntry[]>('regions.json');

const postal = /^[A-Z]{2}$/;

/** Name key -> region. US postal abbreviations are in `postalStates`. */
export const regions: ReadonlyMap<string, Region> = new Map(
  regionEntries.flatMap(entry =>
    entry.regions.flatMap(names => {
      const state = entry.country === 'US' ? names.findLast(name => postal.test(name)) : undefined;
      const region: Region = {
        name: names[0]!,
        country: entry.country,
        natural: entry.natural ?? false,
        postal: state ?? '',
      };
      return names.filter(name => name !== state).map(name => [nameKey(name), region] as const);
    }),
  ),
);

/** `TX` -> Texas; only to be trusted behind a comma (`Lubbock, TX`) or in a party tag. */
export const postalStates: ReadonlyMap<string, Region> = new Map(
  [...regions.values()].filter(region => region.postal !== '').map(region => [region.postal, region]),
);
