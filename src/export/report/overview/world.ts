import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Size of the map in its own units. */
export const mapSize = { width: 960, height: 480 } as const;

/** A world map: its land as an SVG path, and where a place lies on it. */
export interface World {
  readonly land: string;
  /** @returns x and y, or null off the map */
  readonly locate: (longitude: number, latitude: number) => readonly [number, number] | null;
}

/** Natural Earth's land at 1:110 million (world-atlas, public domain) in the projection Natural Earth. */
export function drawWorld(): World {
  const require = createRequire(import.meta.url);
  const file = require.resolve('world-atlas/countries-110m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const countries = feature(atlas, atlas.objects.countries);
  const projection = geoNaturalEarth1().fitSize([mapSize.width, mapSize.height], countries);
  return {
    land: geoPath(projection).digits(1)(countries) ?? '',
    locate: (longitude, latitude) => projection([longitude, latitude]),
  };
}
