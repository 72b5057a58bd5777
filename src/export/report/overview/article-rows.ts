import { html, jsonBlock, type Markup } from '../markup.ts';
import type { Summary } from '../summary.ts';
import { visible } from '../visible.ts';
import { percent } from '../wording.ts';
import { stackedBar } from './bars.ts';

/** Columns of the table of articles, behind the path of the page. */
export const columns = [
  'title',
  'publisher',
  'date',
  'attributions',
  'named',
  'anonymous',
  'institutional',
  'refused',
  'share',
] as const;

const names: readonly string[] = columns;

const heads: readonly string[] = [
  'Article',
  'Outlet',
  'Date',
  'Attributions',
  'Named',
  'Anonymous',
  'Institutional',
  'Refused',
  'Anonymous share',
];

/** Columns of the bar that shows on whom an article rests, in the order of their colours. */
const mixed = ['named', 'anonymous', 'institutional', 'refused'] as const;

/** Rows that stand in the page before its script takes over. */
const written = 25;
/** Longest title, in UTF-16 units. */
const longestTitle = 110;

/** What the index keeps of an article: path of its page below `articles/`, then the columns. */
export type IndexRow = readonly [path: string, ...cells: (string | number | null)[]];

export function indexRow(path: string, summary: Summary): IndexRow {
  const { title, publisher } = summary;
  return [
    path,
    visible(title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title),
    publisher === null ? null : visible(publisher.slice(0, 60)),
    ...columns.slice(2).map(name => summary[name]),
  ];
}

/** The block of data from which the page's script draws. */
export function rowData(rows: readonly IndexRow[]): Markup {
  return jsonBlock({ columns: ['path', ...columns], rows, base: 'articles/' });
}

/** The table of articles with what filters it. */
export function articleTable(rows: readonly IndexRow[], caption: string): Markup {
  return html`<div id="controls" class="controls" hidden>
<label>Search title, outlet, date <input id="find" type="search" autocomplete="off"></label>
<label>Show <select id="only"><option value="all">all articles</option><option value="anonymous">with anonymous sources</option><option value="none">without anonymous sources</option><option value="refused">with a refusal or missing answer</option></select></label>
</div>
<div class="scroll" tabindex="0" role="region" aria-label="Articles"><table id="articles">
<caption>${caption}</caption>
<thead><tr>${heads.map((head, i) => html`<th scope="col" class="${i > 2 ? 'number ' : ''}col-${names[i]}">${head}</th>${i === 0 ? html`<th scope="col" class="mix">Rests on</th>` : null}`)}</tr></thead>
<tbody>
${rows.slice(0, written).map(tableRow)}</tbody>
</table></div>
<div id="pager" class="controls" hidden><button type="button" id="back">Back</button> <button type="button" id="on">Further</button> <span id="shown" role="status"></span></div>
<p class="soft">${mixKey} The bar has a part for each: named people, anonymous sources, institutions and their spokespeople, and refusals or missing answers.</p>`;
}

const mixKey = html`${mixed.map((name, i) => html`<svg class="key" viewBox="0 0 8 8" aria-hidden="true"><rect class="c${i + 1}" width="8" height="8"/></svg>${name} `)}`;

function tableRow([path, title, ...cells]: IndexRow): Markup {
  return html`<tr><th scope="row"><a href="articles/${path.split('/').map(encodeURIComponent).join('/')}">${title}</a></th><td class="mix">${mix(cells)}</td>${cells.map(
    (cell, i) =>
      html`<td class="${i > 1 ? 'number ' : ''}col-${names[i + 1]}">${i === cells.length - 1 && typeof cell === 'number' ? percent(cell) : cell}</td>`,
  )}</tr>
`;
}

function mix(cells: readonly (string | number | null)[]): Markup {
  const parts = mixed.map(name => Number(cells[names.indexOf(name) - 1] ?? 0));
  return stackedBar(
    parts,
    parts.reduce((sum, part) => sum + part, 0),
  );
}
