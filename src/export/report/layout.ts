import { createHash } from 'node:crypto';
import { asset } from './assets.ts';
import { html, type Markup, trusted } from './markup.ts';

/** What a page has beside its content. */
export interface PageParts {
  readonly title: string;
  /** Name of its script in `assets/`. */
  readonly script: 'article.js' | 'overview.js';
  readonly body: Markup;
  /** A block of data for the script. */
  readonly data?: Markup;
}

const style = asset('report.css');

/**
 * A whole page that stands alone: style and script are in it and are all that may run, by their hashes. Nothing is
 * loaded from anywhere (CSP Level 3, https://www.w3.org/TR/CSP3/).
 */
export function page({ title, script, body, data }: PageParts): string {
  const code = `${asset('sort-heads.js')}\n${asset(script)}`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(code)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${body}
${data && html`<script type="application/json" id="data">${data}</script>`}
<script>${trusted(code)}</script>
</body>
</html>
`.markup;
}

const hashes = new Map<string, string>();

function hashOf(content: string): string {
  const known = hashes.get(content) ?? `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  hashes.set(content, known);
  return known;
}
