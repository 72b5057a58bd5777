import type { Cell } from '../../tables/index.ts';
import { html, type Markup } from '../markup.ts';
import { textOf } from '../rows.ts';
import { barTable } from './bars.ts';
import { folded } from './folded.ts';

type Row = Readonly<Record<string, Cell>>;

const mostBars = 15;
const mostRows = 200;

/** Who is quoted most, over the run. */
export function mostQuoted(people: readonly Row[]): Markup {
  const quoted = [...people]
    .filter(row => Number(row['attributions']) > 0)
    .sort((a, b) => Number(b['attributions']) - Number(a['attributions']))
    .slice(0, mostBars);
  return barTable(
    {
      caption: 'Named people by attributions',
      head: ['Person', 'Attributions'],
      none: 'No named person is quoted.',
    },
    quoted.map(row => ({
      label: textOf(row['name']),
      note: shorten(textOf(row['roles']).split(' | ')[0]!, 60),
      value: Number(row['attributions']),
    })),
  );
}

/** People with their roles. */
export function peopleTable(people: readonly Row[]): Markup {
  if (people.length === 0) return html`<p class="soft">No article names a person.</p>`;
  const common = [...people]
    .sort(
      (a, b) =>
        Number(b['articles']) - Number(a['articles']) || Number(b['mentions']) - Number(a['mentions']),
    )
    .slice(0, mostRows);
  const rows = common.map(
    row =>
      html`<th scope="row">${textOf(row['name'])}</th><td>${shorten(textOf(row['roles']), 160)}</td><td class="number">${textOf(row['articles'])}</td><td class="number">${textOf(row['mentions'])}</td><td class="number">${textOf(row['attributions'])}</td><td class="days">${days(row)}</td>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="People"><table id="people">
<caption>People in most articles, ${common.length} of ${people.length.toLocaleString('en')}; people_all.csv has all</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Mentions</th><th scope="col" class="number">Attributions</th><th scope="col">First and last day</th></tr></thead>
${folded(rows)}</table></div>`;
}

const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)} …` : text);

function days(row: Row): string {
  const [first, last] = [textOf(row['first_date']), textOf(row['last_date'])];
  return first === last ? first : `${first} to ${last}`;
}
