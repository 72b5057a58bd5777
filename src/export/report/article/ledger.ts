import type { ArticleRecord, AttributionRecord } from '../../../model/record.ts';
import { fold } from '../../fold.ts';
import { grouped } from '../../tables/lookup.ts';
import { html, type Markup } from '../markup.ts';
import { type Row, rowsIn, textOf } from '../rows.ts';
import { kindLabels, percent } from '../wording.ts';

/** Sources that a page lists, and words of a content that it repeats. */
const mostRows = 1000;
const mostWords = 30;

/** The source ledger: each source, how described, kind, how many people, what it is credited with, why unnamed. */
export function ledger(record: ArticleRecord): Markup {
  const attributions = grouped(record.attributions, ({ source }) => source);
  const rows = rowsIn(record, 'sources');
  return html`<table class="sortable" id="sources">
<caption>Sources, ${rows.length} in all; sort by confidence to see the doubtful first</caption>
<thead><tr><th scope="col">Source</th><th scope="col" class="number">People</th><th scope="col">Credited with</th><th scope="col" class="number">Confidence</th></tr></thead>
<tbody>
${rows.slice(0, mostRows).map((row, i) => ledgerRow(row, record.sources[i]!.confidence, attributions.get(String(row['source_id'])) ?? []))}
</tbody>
</table>
${rows.length > mostRows ? html`<p class="soft">The first ${mostRows}; sources.csv has all.</p>` : null}`;
}

function ledgerRow(
  row: Row,
  confidence: number | undefined,
  attributions: readonly AttributionRecord[],
): Markup {
  const doubt = [confidence, ...attributions.map(item => item.confidence)].filter(
    value => value !== undefined,
  );
  const least = doubt.length > 0 ? Math.min(...doubt.slice(0, 10_000)) : null;
  const isAnonymous = row['anonymous'] === true;
  return html`<tr data-source="${textOf(row['source_id'])}">
<th scope="row"><span class="${isAnonymous ? 'anonymous' : 'source'}">${textOf(row['description'])}</span><span class="kind">${kindLabels[row['kind'] as keyof typeof kindLabels]}${isAnonymous ? `, anonymous: ${textOf(row['anonymity_reason']) || 'the article does not say why'}` : ''}</span></th>
<td class="number" data-value="${textOf(row['count_min']) || '-1'}">${people(row)}</td>
<td><ul>${attributions.slice(0, 50).map(credit)}${attributions.length > 50 ? html`<li>and ${attributions.length - 50} more</li>` : null}</ul></td>
<td class="number" data-value="${least ?? -1}">${least === null ? '' : percent(least)}</td>
</tr>`;
}

/** `2`, `3 or more`, `1 to 4`; nothing where it is not people. */
function people({ count_min, count_max }: Row): string {
  if (count_min === null || count_min === undefined) return '';
  if (count_max === null || count_max === undefined) return `${count_min} or more`;
  return count_min === count_max ? String(count_min) : `${count_min} to ${count_max}`;
}

const unsaid = {
  statement: '(nothing quoted)',
  declined: 'declined to comment',
  'no-response': 'did not answer',
} as const;

function credit({ id, type, content, cue }: AttributionRecord): Markup {
  const words = fold(content.map(({ text }) => text).join(' … ')).split(' ');
  const text = words.slice(0, mostWords).join(' ') + (words.length > mostWords ? ' …' : '');
  return html`<li><a href="#${id}">${text || cue?.text || unsaid[type]}</a></li>`;
}
