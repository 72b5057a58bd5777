import { html, type Markup } from '../markup.ts';
import { stackedBar } from './bars.ts';
import type { Bundle } from './totals.ts';

/** Rows of time that a page shows: months, or years where there are more months. */
const mostRows = 36;

const parts: readonly (readonly [keyof Bundle, string])[] = [
  ['named', 'Named'],
  ['anonymous', 'Anonymous'],
  ['institutional', 'Institutional'],
  ['refused', 'Refused'],
];

/** Statements of named, anonymous and institutional sources, and refusals, over time. */
export function timeline(months: ReadonlyMap<string, Bundle>): Markup {
  if (months.size === 0) return html`<p class="soft">No article has a date.</p>`;
  const byMonth = months.size <= mostRows;
  const rows = [...(byMonth ? months : byYear(months))].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-mostRows);
  const most = rows.reduce((max, [, bundle]) => Math.max(max, sum(bundle)), 1);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Over time"><table id="timeline">
<caption>Statements by kind of source, and refusals, by ${byMonth ? 'month' : 'year'} of publication; those without an article are left out</caption>
<thead><tr><th scope="col">${byMonth ? 'Month' : 'Year'}</th><td></td>${parts.map(
    ([, label], i) =>
      html`<th scope="col" class="number"><svg class="key" viewBox="0 0 8 8" aria-hidden="true"><rect class="c${i + 1}" width="8" height="8"/></svg>${label}</th>`,
  )}</tr></thead>
<tbody>
${rows.map(([time, bundle]) => timeRow(time, bundle, most))}</tbody>
</table></div>`;
}

function timeRow(time: string, bundle: Bundle, most: number): Markup {
  const numbers = parts.map(([name]) => bundle[name]);
  return html`<tr><th scope="row">${time}</th><td class="chart">${stackedBar(numbers, most)}</td>${numbers.map(number => html`<td class="number">${number}</td>`)}</tr>
`;
}

const sum = (bundle: Bundle) => bundle.named + bundle.anonymous + bundle.institutional + bundle.refused;

function byYear(months: ReadonlyMap<string, Bundle>): Map<string, Bundle> {
  const years = new Map<string, Bundle>();
  for (const [month, bundle] of months) {
    const year = years.get(month.slice(0, 4)) ?? { named: 0, anonymous: 0, institutional: 0, refused: 0 };
    years.set(month.slice(0, 4), year);
    for (const [name] of parts) year[name] += bundle[name];
  }
  return years;
}
