import { html, type Markup } from '../markup.ts';

/** A row of a bar chart. */
export interface Bar {
  readonly label: string;
  /** Said beside the label. */
  readonly note?: string;
  readonly value: number;
}

/** A bar chart as a table: a label, its number and a bar a row, so that it is read without seeing it too. */
export function barTable(
  {
    caption,
    head,
    none,
  }: { readonly caption: string; readonly head: readonly [string, string]; readonly none: string },
  rows: readonly Bar[],
): Markup {
  if (rows.length === 0) return html`<p class="soft">${none}</p>`;
  const most = rows.reduce((max, { value }) => Math.max(max, value), 1);
  return html`<table class="bars">
<caption>${caption}</caption>
<thead><tr><th scope="col">${head[0]}</th><th scope="col" class="number">${head[1]}</th><td></td></tr></thead>
<tbody>
${rows.map(
  ({
    label,
    note,
    value,
  }) => html`<tr><th scope="row">${label}${note && html` <span class="soft">${note}</span>`}</th><td class="number">${value.toLocaleString('en')}</td><td class="chart">${stackedBar([value], most)}</td></tr>
`,
)}</tbody>
</table>`;
}

/** A bar of several parts, as parts of a whole. */
export function stackedBar(parts: readonly number[], whole: number): Markup {
  let x = 0;
  const rects = parts.map((part, i) => {
    const width = (part / Math.max(1, whole)) * 100;
    x += width;
    return width === 0
      ? null
      : html`<rect class="c${i + 1}" x="${round(x - width)}" width="${round(width)}" height="8"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
