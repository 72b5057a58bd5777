import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { exportTo, newFolder } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

async function mapOf(records: readonly ArticleRecord[]) {
  const out = await newFolder();
  await exportTo(out, 'geojson', records);
  return JSON.parse(await readFile(join(out, 'places.geojson'), 'utf8'));
}

describe('geojson', () => {
  it('is a point a place, longitude before latitude, with the articles that name it', async () => {
    const later = { ...seaWall, id: 'b', metadata: { date: '2031-06-01' } };
    expect(await mapOf([seaWall, silent, later])).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'geonames-1234567',
          geometry: { type: 'Point', coordinates: [174.5, -41.25] },
          properties: {
            name: 'Port Quill',
            type: 'city',
            country: 'NZ',
            geonames_id: 1234567,
            articles: 2,
            mentions: 4,
            first_date: '2031-05-04',
            last_date: '2031-06-01',
            confidence: null,
          },
        },
      ],
    });
  });

  it('leaves out places whose position is not known', async () => {
    const [place] = seaWall.places;
    const places = [{ ...place!, latitude: null, longitude: null }];
    expect((await mapOf([{ ...seaWall, places }])).features).toEqual([]);
  });

  it('is a collection without features where there are no articles', async () => {
    expect(await mapOf([])).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
