import type { ArticleRecord } from '../../../model/record.ts';
import { html, type Markup } from '../markup.ts';
import { rowsIn, textOf } from '../rows.ts';
import { percent } from '../wording.ts';

const mostRows = 1000;

/** Attributions with what made each; to be sorted by doubt. */
export function attributionList(record: ArticleRecord): Markup {
  const rows = rowsIn(record, 'attributions');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Attributions"><table class="sortable" id="attributions">
<caption>Attributions, ${rows.length} in all</caption>
<thead><tr><th scope="col">Source</th><th scope="col">Cue</th><th scope="col">Content</th><th scope="col">Form</th><th scope="col">Type</th><th scope="col" class="number">Confidence</th><th scope="col">Made by</th></tr></thead>
<tbody>
${rows.slice(0, mostRows).map(
  row => html`<tr data-source="${textOf(row['source_id'])}"><th scope="row">${textOf(row['source'])}</th><td>${textOf(row['cue'])}</td><td>${textOf(row['content'])}</td><td>${textOf(row['form'])}</td><td>${textOf(row['type'])}</td><td class="number" data-value="${textOf(row['confidence']) || '-1'}">${typeof row['confidence'] === 'number' ? percent(row['confidence']) : ''}</td><td>${textOf(row['by'])}</td></tr>
`,
)}</tbody>
</table></div>`;
}

/** People with what the article says that they are. */
export function peopleList(record: ArticleRecord): Markup {
  const rows = rowsIn(record, 'people');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="People"><table class="sortable" id="people">
<caption>People, ${rows.length} in all</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col" class="number">Mentions</th><th scope="col" class="number">Attributions</th></tr></thead>
<tbody>
${rows.slice(0, mostRows).map(
  row => html`<tr><th scope="row">${textOf(row['name'])}</th><td>${textOf(row['roles'])}</td><td class="number">${textOf(row['mentions'])}</td><td class="number">${textOf(row['attributions'])}</td></tr>
`,
)}</tbody>
</table></div>`;
}

/** Places with what they were resolved to. */
export function placeList(record: ArticleRecord): Markup {
  const rows = rowsIn(record, 'places');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Places"><table class="sortable" id="places">
<caption>Places, ${rows.length} in all</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Country</th><th scope="col" class="number">Mentions</th></tr></thead>
<tbody>
${rows.slice(0, mostRows).map(
  row => html`<tr><th scope="row">${textOf(row['name'])}</th><td>${textOf(row['type'])}</td><td>${textOf(row['country'])}</td><td class="number">${textOf(row['mentions'])}</td></tr>
`,
)}</tbody>
</table></div>`;
}
