import { placeTypes } from '../../model/kinds.ts';
import type { PlaceRecord } from '../../model/record.ts';
import type { Column } from './define.ts';

/** Columns that say what a place is and where it lies, for a place of an article and for one of the whole run. */
export const placeColumns: readonly Column<PlaceRecord>[] = [
  {
    name: 'type',
    type: 'string',
    description: 'Kind of place; natural is a river, sea, mountain and the like.',
    required: true,
    values: placeTypes,
    value: place => place.type,
  },
  {
    name: 'country',
    type: 'string',
    description: 'Country in which it lies, ISO 3166-1 alpha-2.',
    value: place => place.country,
  },
  {
    name: 'latitude',
    type: 'number',
    description: 'Degrees north of the equator, WGS84.',
    value: place => place.latitude ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Degrees east of Greenwich, WGS84.',
    value: place => place.longitude ?? null,
  },
  {
    name: 'geonames_id',
    type: 'integer',
    description: 'Its id in the GeoNames gazetteer.',
    value: place => place.geonames ?? null,
  },
];
