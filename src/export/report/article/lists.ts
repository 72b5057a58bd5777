import type { ArticleRecord } from '../../../model/record.ts';
import { html, type Markup } from '../markup.ts';
import { type Row, rowsIn, textOf } from '../rows.ts';
import { percent } from '../wording.ts';

const mostRows = 1000;

interface Column {
  readonly head: string;
  readonly isNumber?: true;
  readonly cell: (row: Row) => Markup | string;
  /** What the script sorts by, where it is not the cell. */
  readonly value?: (row: Row) => string;
}

const plain = (head: string, name: string): Column => ({ head, cell: row => textOf(row[name]) });
const counted = (head: string, name: string): Column => ({ ...plain(head, name), isNumber: true });

/** Attributions with what made each; to be sorted by doubt. */
export const attributionList = list('attributions', 'Attributions', 'No attribution.', [
  {
    head: 'Source',
    cell: row =>
      html`<span class="${row['anonymous'] === true ? 'anonymous' : 'source'}">${textOf(row['source'])}</span>`,
  },
  plain('Cue', 'cue'),
  {
    head: 'Content',
    cell: row =>
      html`<a class="words" href="#${textOf(row['attribution_id'])}">${shorten(textOf(row['content'])) || '(none)'}</a>`,
  },
  plain('Form', 'form'),
  plain('Type', 'type'),
  {
    head: 'Confidence',
    isNumber: true,
    cell: row => (typeof row['confidence'] === 'number' ? percent(row['confidence']) : ''),
    value: row => textOf(row['confidence']) || '-1',
  },
  plain('Made by', 'by'),
]);

/** People with what the article says that they are. */
export const peopleList = list('people', 'People', 'Nobody is named.', [
  plain('Name', 'name'),
  plain('Roles', 'roles'),
  counted('Mentions', 'mentions'),
  counted('Attributions', 'attributions'),
]);

/** Places with what they were resolved to. */
export const placeList = list('places', 'Places', 'No place is named.', [
  plain('Name', 'name'),
  plain('Type', 'type'),
  plain('Country', 'country'),
  counted('Mentions', 'mentions'),
]);

/** A sortable table of the rows that a record gives to one of the tables, or a sentence where there are none. */
function list(
  table: string,
  label: string,
  none: string,
  columns: readonly Column[],
): (record: ArticleRecord) => Markup {
  const head = html`<thead><tr>${columns.map(({ head, isNumber }) => html`<th scope="col"${isNumber && html` class="number"`}>${head}</th>`)}</tr></thead>`;
  return record => {
    const rows = rowsIn(record, table);
    if (rows.length === 0) return html`<p class="soft" id="${table}">${none}</p>`;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="sortable" id="${table}">
<caption>${label}, ${rows.length.toLocaleString('en')} in all${rows.length > mostRows ? html`, the first ${mostRows} here; ${table}.csv has all` : null}</caption>
${head}
<tbody>
${rows.slice(0, mostRows).map(row => tableRow(row, columns))}</tbody>
</table></div>`;
  };
}

function tableRow(row: Row, [first, ...others]: readonly Column[]): Markup {
  const source = textOf(row['source_id']);
  return html`<tr${source && html` data-source="${source}"`}><th scope="row">${first!.cell(row)}</th>${others.map(
    ({ cell, isNumber, value }) =>
      html`<td${isNumber && html` class="number"`}${value && html` data-value="${value(row)}"`}>${cell(row)}</td>`,
  )}</tr>
`;
}

const shorten = (text: string) => (text.length > 300 ? `${text.slice(0, 300)} …` : text);
