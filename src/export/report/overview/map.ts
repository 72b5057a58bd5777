import type { GatheredPlace } from '../../across/index.ts';
import { html, type Markup } from '../markup.ts';
import { plural } from '../wording.ts';
import { folded } from './folded.ts';
import { type Dot, placeLabels } from './map-labels.ts';
import { drawWorld, mapSize, type Point } from './world.ts';

/** Places that the map and its table show, those in most articles first. */
const mostDots = 400;
const mostRows = 100;
/** Radius of a place that one article names, and of the largest, in the map's units. */
const smallest = 4;
const largest = 18;

/** The places of the run: a dot each, its area by the articles that name it; the commonest in a table below. */
export function placeMap(places: readonly GatheredPlace[]): Markup {
  if (places.length === 0) return html`<p class="soft">No article names a place, so there is no map.</p>`;
  const common = [...places].sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.key < b.key ? -1 : 1),
  );
  return html`${drawing(common)}
<div class="scroll" tabindex="0" role="region" aria-label="Places"><table id="places">
<caption>Places in most articles, ${Math.min(common.length, mostRows)} of ${common.length.toLocaleString('en')}; places_all.csv has all</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Country</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Mentions</th></tr></thead>
${folded(common.slice(0, mostRows).map(placeCells))}</table></div>`;
}

function placeCells({ place, articles, mentions }: GatheredPlace): Markup {
  return html`<th scope="row">${place.name}</th><td>${place.type}</td><td>${place.country}</td><td class="number">${articles}</td><td class="number">${mentions}</td>`;
}

function drawing(common: readonly GatheredPlace[]): Markup {
  const located = common.filter(({ place }) => typeof place.latitude === 'number').slice(0, mostDots);
  if (located.length === 0)
    return html`<p class="soft">No place is known to the gazetteer, so there is no map.</p>`;
  const world = drawWorld(located.map(({ place }): Point => [place.longitude!, place.latitude!]));
  const unit = Math.min(smallest, largest / Math.sqrt(located[0]!.articles));
  const dots = located.flatMap(({ place, articles }): (Dot & { readonly circle: Markup })[] => {
    const at = world.locate(place.longitude!, place.latitude!);
    if (!at) return [];
    const radius = Math.max(1.5, unit * Math.sqrt(articles));
    const [x, y] = at;
    const kind = place.type === 'country' || place.type === 'region' ? 'area' : 'spot';
    const circle = html`<circle class="dot ${kind}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"><title>${place.name}: ${plural(articles, 'article')}</title></circle>
`;
    return [{ x, y, radius, name: place.name, circle }];
  });
  return html`<figure><svg class="map" viewBox="0 0 ${mapSize.width} ${mapSize.height}" role="img" aria-label="Map of the places that the articles name; the table below lists the commonest">
<path class="net" d="${world.net}"/>
<path class="land" d="${world.land}"/>
${dots.map(({ circle }) => circle)}${placeLabels(dots).map(
  ({ x, y, name }) => html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${name}</text>
`,
)}</svg>
<figcaption>Each dot is a place; its area grows with the articles that name it. Countries and regions are rings. ${located.length.toLocaleString('en')} of ${plural(common.length, 'place')} are located${located.length === mostDots ? ' and shown' : ''}.</figcaption></figure>`;
}
