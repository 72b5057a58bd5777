import type { Cell } from '../../tables/index.ts';
import { html, type Markup } from '../markup.ts';
import { textOf } from '../rows.ts';
import { barTable } from './bars.ts';

type Row = Readonly<Record<string, Cell>>;

const mostBars = 25;
const mostRows = 200;

/** Who is quoted most, over the run. */
export function mostQuoted(people: readonly Row[]): Markup {
  const quoted = [...people]
    .filter(row => Number(row['attributions']) > 0)
    .sort((a, b) => Number(b['attributions']) - Number(a['attributions']))
    .slice(0, mostBars);
  return barTable(
    'Named people by attributions',
    ['Person', 'Attributions'],
    quoted.map(row => [textOf(row['name']), Number(row['attributions'])]),
  );
}

/** People with their roles. */
export function peopleTable(people: readonly Row[]): Markup {
  const common = [...people]
    .sort(
      (a, b) =>
        Number(b['articles']) - Number(a['articles']) || Number(b['mentions']) - Number(a['mentions']),
    )
    .slice(0, mostRows);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="People"><table id="people">
<caption>People in most articles, ${common.length} of ${people.length.toLocaleString('en')}; people_all.csv has all</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Mentions</th><th scope="col" class="number">Attributions</th><th scope="col">First and last day</th></tr></thead>
<tbody>
${common.map(
  row => html`<tr><th scope="row">${textOf(row['name'])}</th><td>${shorten(textOf(row['roles']))}</td><td class="number">${textOf(row['articles'])}</td><td class="number">${textOf(row['mentions'])}</td><td class="number">${textOf(row['attributions'])}</td><td>${days(row)}</td></tr>
`,
)}</tbody>
</table></div>`;
}

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

function days(row: Row): string {
  const [first, last] = [textOf(row['first_date']), textOf(row['last_date'])];
  return first === last ? first : `${first} to ${last}`;
}
