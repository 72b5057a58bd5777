import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Size of the map in its own units. */
export const mapSize = { width: 960, height: 440 } as const;
/** How far the map may draw near, and the share of it that the points may fill then. */
const nearest = 4;
const filled = 0.7;

export type Point = readonly [x: number, y: number];

/** A map: its land and its net of meridians and parallels as SVG paths, and where a place lies on it. */
export interface World {
  readonly land: string;
  readonly net: string;
  /** @returns x and y, or null off the map */
  readonly locate: (longitude: number, latitude: number) => Point | null;
}

/**
 * The world, or the part of it in which the places lie: Natural Earth's land at 1:110 million (world-atlas, public
 * domain) in the projection Natural Earth, without Antarctica.
 * @param places Longitude and latitude of each
 */
export function drawWorld(places: readonly Point[]): World {
  const require = createRequire(import.meta.url);
  const file = require.resolve('world-atlas/countries-110m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const countries = feature(atlas, atlas.objects.countries);
  const land = { ...countries, features: countries.features.filter(({ id }) => id !== '010') };
  const projection = geoNaturalEarth1().fitSize([mapSize.width, mapSize.height], land);
  drawNear(projection, places);
  const path = geoPath(projection).digits(1);
  return {
    land: path(land) ?? '',
    net: path(geoGraticule10()) ?? '',
    locate: (longitude, latitude) => projection([longitude, latitude]),
  };
}

/** Scales and shifts the whole world so that the places fill the map, and cuts off what lies outside. */
function drawNear(projection: GeoProjection, places: readonly Point[]): void {
  const { width, height } = mapSize;
  const at = places.flatMap(([longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });
  if (at.length > 0) {
    const [left, right] = ends(at.map(([x]) => x));
    const [top, bottom] = ends(at.map(([, y]) => y));
    const fit = Math.min((filled * width) / (right - left || 1), (filled * height) / (bottom - top || 1));
    const zoom = Math.max(1, Math.min(nearest, fit));
    const [x, y] = projection.translate();
    const shift = (middle: number, size: number) =>
      Math.min(0, Math.max(size - size * zoom, size / 2 - middle * zoom));
    projection
      .scale(projection.scale() * zoom)
      .translate([x * zoom + shift((left + right) / 2, width), y * zoom + shift((top + bottom) / 2, height)]);
  }
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

function ends(values: readonly number[]): readonly [least: number, most: number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
