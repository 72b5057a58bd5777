import { html, type Markup } from '../markup.ts';

/** A bar chart as a table: a label, a bar and its number a row, so that it is read without seeing it too. */
export function barTable(
  caption: string,
  head: readonly [string, string],
  rows: readonly (readonly [label: Markup | string, value: number])[],
): Markup {
  const most = rows.reduce((max, [, value]) => Math.max(max, value), 1);
  return html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${head[0]}</th><th scope="col" class="number">${head[1]}</th><th scope="col"><span class="soft">Share of the most</span></th></tr></thead>
<tbody>
${rows.map(
  ([
    label,
    value,
  ]) => html`<tr><th scope="row">${label}</th><td class="number">${value.toLocaleString('en')}</td><td>${bar(value / most)}</td></tr>
`,
)}</tbody>
</table>`;
}

function bar(share: number): Markup {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="c1" width="${round(share * 100)}" height="8"/></svg>`;
}

/** A bar of several parts, as parts of a whole. */
export function stackedBar(parts: readonly number[], most: number): Markup {
  let x = 0;
  const rects = parts.map((part, i) => {
    const width = (part / Math.max(1, most)) * 100;
    x += width;
    return html`<rect class="c${i + 1}" x="${round(x - width)}" width="${round(width)}" height="8"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
