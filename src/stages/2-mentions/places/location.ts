import type { City } from '../../../lexicon/cities.ts';
import { countries } from '../../../lexicon/countries.ts';
import type { Landmark } from '../../../lexicon/landmarks.ts';
import { nameKey } from '../../../lexicon/name-key.ts';
import { placeBeginnings, placeEndings } from '../../../lexicon/name-words.ts';
import type { Region } from '../../../lexicon/regions.ts';
import type { PlaceType } from '../../../model/mentions.ts';

/** Where a place is, as far as that can be known. */
export interface Location {
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** WGS84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** GeoNames id. */
  readonly geonames: number | null;
  /** One for all names of one place: `US`, `city:5128581`. */
  readonly identity: string;
  /** Made from the name's own words, since no list holds it. */
  readonly unlisted?: true;
}

const nowhere = { latitude: null, longitude: null, geonames: null } as const;

export function landmarkLocation({ name, type, country }: Landmark): Location {
  return { ...nowhere, type, country, identity: `landmark:${nameKey(name)}` };
}

/** The building, where an institution bears its name: `the White House briefing room`. */
export function buildingLocation(name: string, country: string | null): Location {
  return { ...nowhere, type: 'facility', country, identity: `building:${nameKey(name)}` };
}

export function countryLocation(code: string): Location {
  const country = countries.get(code);
  const latitude = country?.latitude ?? null;
  const longitude = country?.longitude ?? null;
  return { ...nowhere, type: 'country', country: code, latitude, longitude, identity: code };
}

export function regionLocation({ name, country, natural }: Region): Location {
  return { ...nowhere, type: natural ? 'natural' : 'region', country, identity: `region:${country}:${name}` };
}

export function cityLocation({ country, latitude, longitude, geonames }: City): Location {
  return { type: 'city', country, latitude, longitude, geonames, identity: `city:${geonames}` };
}

/** `Zandar River` is natural, `Fort Zandar` a facility, a single word most likely a town. */
export function unlistedLocation(name: string, country: string | null): Location {
  return {
    ...nowhere,
    type: typeByWords(name, country),
    country,
    identity: `name:${nameKey(name)}`,
    unlisted: true,
  };
}

function typeByWords(name: string, country: string | null): PlaceType {
  const words = name.split(' ');
  if (/^\d/.test(name)) return 'facility'; // 12 Zandar Street
  const kind =
    words.length > 1 ? (placeEndings.get(words.at(-1)!) ?? placeBeginnings.get(words[0]!))?.kind : 'city';
  if (kind) return kind;
  return country === null ? 'other' : 'city';
}
