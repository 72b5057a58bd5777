import { figures } from '../figures.ts';
import { page } from '../layout.ts';
import { html, type Markup } from '../markup.ts';
import { percent, plural } from '../wording.ts';
import { articleTable, type IndexRow, rowData } from './article-rows.ts';
import { barTable } from './bars.ts';
import { timeline } from './timeline.ts';
import { figuresOf, type Totals } from './totals.ts';

/** Reporting verbs and other cues that the chart shows. */
const mostCues = 15;

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
  const body = html`${charts && trail}<header>
<h1>${title}</h1>
<p class="lead">${inWords(totals)}</p>
${figures(figuresOf(totals), [[totals.articles, 'articles']])}
</header>
<main id="content">
<h2 id="all">Articles</h2>
${pageLinks(number, pages)}
${articleTable(
  rows,
  pages === 1
    ? 'A heading sorts; a title leads to the article with its sources marked'
    : `Articles of page ${number} of ${pages}; filters and order are within this page`,
)}
${charts}
</main>
<footer><p>Made by whosaid. Its figures are those of the CSV tables. Read it as a lead, and check a quotation against the article before you publish it. Places: GeoNames, CC BY 4.0. Outlines: Natural Earth.</p></footer>`;
  return page({ title: `${title} · whosaid`, script: 'overview.js', body, data: rowData(rows) });
}

const trail = html`<nav class="trail" aria-label="On this page"><a href="#all">Articles</a> <a href="#quoted">Who is quoted most</a> <a href="#verbs">Reporting verbs</a> <a href="#time">Over time</a> <a href="#who">People</a> <a href="#where">Places</a></nav>
`;

/** What the figures say, for those who read one line. */
function inWords({ articles, statements, anonymousStatements, sums }: Totals): Markup {
  if (statements === 0) return html`${plural(articles, 'article')}; nobody is said to have stated anything.`;
  const share = percent(anonymousStatements / statements);
  return html`<strong>${share} of the statements in ${plural(articles, 'article')} come from anonymous sources:</strong> ${anonymousStatements.toLocaleString('en')} of ${statements.toLocaleString('en')}. ${plural(sums.anonymous, 'source')} of ${(sums.anonymous + sums.named + sums.institutional).toLocaleString('en')} that are people or institutions stay unnamed.`;
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
<section><h2 id="quoted">Who is quoted most</h2>
${quoted}</section>
<section><h2 id="verbs">Reporting verbs</h2>
${barTable(
  { caption: 'Commonest cues', head: ['Cue', 'Attributions'], none: 'No attribution has a cue.' },
  cues.map(([cue, value]) => ({ label: cue === ':' ? ': (a colon)' : cue, value })),
)}</section>
</div>
<h2 id="time">Over time</h2>
${timeline(totals.months)}
<h2 id="who">People</h2>
${people}
<h2 id="where">Places</h2>
${map}`;
}
