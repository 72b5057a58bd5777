import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exporter } from '../model/exporter.ts';
import { type GatheredPlace, gatherPlaces } from './across/index.ts';
import { openPartFile } from './part-file.ts';

const fileName = 'places.geojson';

/** The places of the whole run on the map, a point each (RFC 7946: longitude before latitude, WGS84). */
export const geojson: Exporter = {
  format: 'geojson',
  summary: `${fileName}: the places of the run, a point each, with how many articles name it`,

  async open(out) {
    await mkdir(out, { recursive: true });
    const places = gatherPlaces();
    const file = await openPartFile(join(out, fileName));
    await file.append('{"type":"FeatureCollection","features":[');
    return {
      async write(record) {
        places.add(record);
      },
      async end() {
        const features = places.rows().flatMap(feature);
        for (const [i, feature] of features.entries()) {
          await file.append(`${i === 0 ? '' : ','}\n${JSON.stringify(feature)}`);
        }
        await file.append('\n]}\n');
        await file.end();
      },
      async close() {
        await file.place();
        return [fileName];
      },
      abandon: file.abandon,
    };
  },
};

/** None for a place that the gazetteer does not know: it is in `places_all.csv`, and not guessed here. */
function feature({ key, place, days, articles, mentions }: GatheredPlace): object[] {
  const { latitude, longitude, name, type, country, geonames, confidence } = place;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  return [
    {
      type: 'Feature',
      id: key,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        name,
        type,
        country,
        geonames_id: geonames ?? null,
        articles,
        mentions,
        first_date: days.first,
        last_date: days.last,
        confidence: confidence ?? null,
      },
    },
  ];
}
