/** What a page of a newspaper has around its article. */
export interface PageParts {
  readonly head?: string;
  readonly body: string;
}

/** A page with the furniture that pages have: menus, notices, teasers, comments, scripts. */
export function pageOf({ head = '', body }: PageParts): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${head}
<style>nav li { display: inline }</style>
<script>window.shop = "<div><p>Buy now, she said.</p>"; document.write('<p>Injected, he said.</p>');</script></head>
<body><nav class="menu"><ul><li><a href="/">Home</a><li><a href="/city">City</a></ul></nav>
<div class="site-header">Larkspur Gazette. All the news of the valley.</div>
<main><article>${body}</article>
<aside class="sidebar related"><h2>Most read</h2><ul><li><a href="/x">Ten bakeries, ranked</a></li></ul></aside>
<section id="comments" class="comments"><p>Tim says: I told you so.</p></section></main>
<footer class="footer"><p>Copyright Larkspur Gazette. <a href="/imprint">Imprint</a></p></footer>
<script>track()</script></body></html>`;
}

/** Paragraphs that are long enough to be told from a menu. */
export const paragraphs: readonly string[] = [
  '“The bridge is not safe,” Mayor Lena Brandt said on Monday, and closed it until engineers had looked at each of its cables, one by one.',
  'Two officials, who spoke on condition of anonymity, said that the ministry had known of the cracks for months, and that nobody was told.',
  'A spokesman for Larkspur Bank, which paid for the last repair in the valley, declined to comment, and so did the firm that made it.',
  'The council meets again on Thursday, when it will vote on the money, the schedule, and on who is to look into the matter, she said.',
];
