import type { PlaceRecord } from '../../model/record.ts';
import { calendarDay } from '../tables/calendar-day.ts';
import { placeColumns } from '../tables/place-columns.ts';
import { addDay, counted, type Days, defineRunTable, firstDate, type Gatherer, lastDate } from './define.ts';
import { nameKey } from './name-key.ts';

/** A place over the run. */
export interface GatheredPlace {
  readonly key: string;
  readonly place: PlaceRecord;
  readonly days: Days;
  articles: number;
  mentions: number;
}

export const placesAll = defineRunTable<GatheredPlace>({
  name: 'places_all',
  grain:
    'One row per place over the whole run: the same GeoNames id, or else the same name, type and country.',
  primaryKey: ['place_key'],
  foreignKeys: [],
  gather: gatherPlaces,
  columns: [
    {
      name: 'place_key',
      type: 'string',
      description: 'Key of the place in this run: its GeoNames id, or else its name, type and country.',
      required: true,
      verbatim: true,
      value: row => row.key,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name as the first of these articles has it.',
      required: true,
      value: row => row.place.name,
    },
    ...placeColumns.map(column => ({ ...column, value: (row: GatheredPlace) => column.value(row.place) })),
    counted('articles', 'Articles that name the place.', row => row.articles),
    counted('mentions', 'How often they name it.', row => row.mentions),
    firstDate,
    lastDate,
  ],
});

/** Adds up the places of a run, in the order of their keys. */
export function gatherPlaces(): Gatherer<GatheredPlace> {
  const places = new Map<string, GatheredPlace>();
  return {
    add: record => {
      const day = calendarDay(record.metadata.date);
      const seen = new Set<string>();
      for (const place of record.places) {
        const key = keyOf(place);
        const gathered = places.get(key) ?? {
          key,
          place: { ...place, mentions: [] },
          days: { first: null, last: null },
          articles: 0,
          mentions: 0,
        };
        places.set(key, gathered);
        if (!seen.has(key)) gathered.articles++;
        seen.add(key);
        gathered.mentions += place.mentions.length;
        addDay(gathered.days, day);
      }
    },
    rows: () => [...places.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function keyOf({ geonames, name, type, country }: PlaceRecord): string {
  return geonames ? `geonames-${geonames}` : [nameKey(name), type, country ?? ''].join('/');
}
