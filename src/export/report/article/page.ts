import type { ArticleRecord } from '../../../model/record.ts';
import { figures } from '../figures.ts';
import { page } from '../layout.ts';
import { html, type Markup } from '../markup.ts';
import type { Summary } from '../summary.ts';
import { inWords } from './in-words.ts';
import { ledger } from './ledger.ts';
import { legend } from './legend.ts';
import { attributionList, peopleList, placeList } from './lists.ts';
import { marksOf } from './marks.ts';
import { markedText } from './text.ts';

/**
 * An article's page: its text with all that was found marked in place, and the source ledger beside it.
 * @param home Path from the page to the report's index
 */
export function articlePage(record: ArticleRecord, summary: Summary, home: string): string {
  const body = html`<nav class="trail" aria-label="Trail"><a href="${home}">All articles</a> <a href="#text">Text</a> <a href="#ledger">Source ledger</a> <a href="#attributions">Attributions</a> <a href="#people">People</a> <a href="#places">Places</a></nav>
<header>
<h1>${summary.title}</h1>
<p class="about">${aboutLine(record, summary)}</p>
${inWords(record)}
${figures(summary)}
</header>
<main id="content">
<div class="reading">
<section class="story" aria-label="Article">
${legend}
${markedText(record, marksOf(record))}
</section>
<aside class="ledger" id="ledger" aria-labelledby="ledger-title" tabindex="0">
<h2 id="ledger-title">Source ledger</h2>
${ledger(record)}
</aside>
</div>
<h2>Attributions</h2>
${attributionList(record)}
<div class="columns"><section><h2>People</h2>
${peopleList(record)}</section>
<section><h2>Places</h2>
${placeList(record)}</section></div>
<p class="note" id="note" role="status"></p>
</main>
${colophon(record)}`;
  return page({ title: `${summary.title} · whosaid`, script: 'article.js', body });
}

function aboutLine({ id, metadata }: ArticleRecord, { title }: Summary): string {
  const { publisher, date, byline } = metadata;
  return [publisher, date?.slice(0, 10), byline, id === title ? null : id].filter(Boolean).join(' · ');
}

function colophon({ provenance, metadata }: ArticleRecord): Markup {
  const made = provenance
    ? `${provenance.tool} ${provenance.version}, pipeline ${provenance.pipeline}`
    : 'whosaid';
  return html`<footer>
<p>Found by ${made}. Check a quotation against the article before you publish it. The text belongs to its publisher${metadata.url ? `: ${metadata.url}` : ''}.</p>
</footer>`;
}
