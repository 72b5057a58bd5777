import { figures } from '../figures.ts';
import { page } from '../layout.ts';
import { html, type Markup } from '../markup.ts';
import { plural } from '../wording.ts';
import { articleTable, type IndexRow, rowData } from './article-rows.ts';
import { barTable } from './bars.ts';
import { timeline } from './timeline.ts';
import { figuresOf, type Totals } from './totals.ts';

/** Reporting verbs and other cues that the chart shows. */
const mostCues = 25;

/** One page of the index: its articles, and the pages beside it. */
export interface IndexPage {
  readonly rows: readonly IndexRow[];
  /** 1 is `index.html`. */
  readonly number: number;
  readonly pages: number;
}

export function indexName(number: number): string {
  return number === 1 ? 'index.html' : `index-${number}.html`;
}

/** @param charts What only the first page shows, over all articles */
export function indexPage(totals: Totals, { rows, number, pages }: IndexPage, charts: Markup | null): string {
  const title = number === 1 ? 'Who said what' : `Who said what, page ${number} of ${pages}`;
  const body = html`<header>
<h1>${title}</h1>
<p class="soft">Sources in ${plural(totals.articles, 'article')}: who is quoted, and who stays unnamed. Figures are those of the CSV tables.</p>
${figures(figuresOf(totals), [[totals.articles, 'articles']])}
</header>
<main id="content">
<h2>Articles</h2>
${pageLinks(number, pages)}
${articleTable(rows, pages === 1 ? 'All articles' : `Articles of page ${number} of ${pages}; filters and order are within this page`)}
${charts}
</main>
<footer><p>Made by whosaid. Read it as a lead, and check a quotation against the article before you publish it. Places: GeoNames, CC BY 4.0. Outlines: Natural Earth.</p></footer>`;
  return page({ title: `${title} · whosaid`, script: 'overview.js', body, data: rowData(rows) });
}

function pageLinks(number: number, pages: number): Markup | null {
  if (pages === 1) return null;
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);
  return html`<nav aria-label="Pages of the index"><p>Pages: ${numbers.map(n => (n === number ? html`<b aria-current="page">${n}</b> ` : html`<a href="${indexName(n)}">${n}</a> `))}</p></nav>`;
}

/** Reporting verbs and time; the people and places come from elsewhere. */
export function charts(totals: Totals, quoted: Markup, people: Markup, map: Markup): Markup {
  const cues = [...totals.cues].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, mostCues);
  return html`<div class="columns">
<section><h2>Who is quoted most</h2>
${quoted}</section>
<section><h2>Reporting verbs</h2>
${barTable('Commonest cues', ['Cue', 'Attributions'], cues)}</section>
</div>
<h2>Over time</h2>
${timeline(totals.months)}
<h2>People</h2>
${people}
<h2>Places</h2>
${map}`;
}
