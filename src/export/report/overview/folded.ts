import { html, type Markup } from '../markup.ts';

/** Rows that stay when the script folds a table. */
const mostShown = 20;

/** A table's body, of which the script folds away what is beyond the first rows until it is asked for. */
export function folded(rows: readonly Markup[]): Markup {
  return html`<tbody>
${rows.map(
  (cells, i) => html`<tr${i < mostShown ? null : html` class="more"`}>${cells}</tr>
`,
)}</tbody>
`;
}
