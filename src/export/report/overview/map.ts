import type { GatheredPlace } from '../../across/index.ts';
import { html, type Markup } from '../markup.ts';
import { plural } from '../wording.ts';
import { drawWorld, mapSize } from './world.ts';

/** Places that the map and its table show, those in most articles first. */
const mostDots = 400;
const mostRows = 40;

/** The places of the run: a dot each, its area by the articles that name it; the commonest in a table below. */
export function placeMap(places: readonly GatheredPlace[]): Markup {
  const common = [...places].sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.key < b.key ? -1 : 1),
  );
  const located = common.filter(({ place }) => typeof place.latitude === 'number').slice(0, mostDots);
  const most = located[0]?.articles ?? 1;
  const world = drawWorld();
  const dots = located.flatMap(({ place, articles }) => {
    const at = world.locate(place.longitude!, place.latitude!);
    if (!at) return [];
    const radius = 2.5 + 11 * Math.sqrt(articles / most);
    return [
      html`<circle class="dot" cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${radius.toFixed(1)}"><title>${place.name}: ${plural(articles, 'article')}</title></circle>
`,
    ];
  });
  return html`<svg class="map" viewBox="0 0 ${mapSize.width} ${mapSize.height}" role="img" aria-label="World map of the places that the articles name; the table below lists the commonest">
<path class="land" d="${world.land}"/>
${dots}</svg>
<table id="places">
<caption>Places in most articles, ${Math.min(common.length, mostRows)} of ${common.length.toLocaleString('en')}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Country</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Mentions</th></tr></thead>
<tbody>
${common.slice(0, mostRows).map(
  ({
    place,
    articles,
    mentions,
  }) => html`<tr><th scope="row">${place.name}</th><td>${place.type}</td><td>${place.country}</td><td class="number">${articles}</td><td class="number">${mentions}</td></tr>
`,
)}</tbody>
</table>`;
}
