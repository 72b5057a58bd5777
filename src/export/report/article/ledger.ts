import type { ArticleRecord, AttributionRecord } from '../../../model/record.ts';
import { fold } from '../../fold.ts';
import { grouped } from '../../tables/lookup.ts';
import { html, type Markup } from '../markup.ts';
import { type Row, rowsIn, textOf } from '../rows.ts';
import { kindLabels, people, percent } from '../wording.ts';

/** Sources that a page lists, attributions of one that it lists and shows at once, words of a content that it repeats. */
const mostSources = 1000;
const mostCredits = 50;
const shownCredits = 4;
const mostWords = 30;

/** How the sources can be put in order; the script knows the words. The first is how they are written. */
const orders = [
  ['unnamed', 'Unnamed first'],
  ['place', 'As in the text'],
  ['confidence', 'Least sure first'],
  ['credits', 'Most credited first'],
] as const;

interface Entry {
  readonly row: Row;
  /** Among the article's sources, 0 is the first. */
  readonly place: number;
  readonly attributions: readonly AttributionRecord[];
  /** The lowest confidence of the source and of what it is credited with. */
  readonly least: number | null;
}

/** The source ledger: each source, how described, kind, how many people, what it is credited with, why unnamed. */
export function ledger(record: ArticleRecord): Markup {
  const attributions = grouped(record.attributions, ({ source }) => source);
  const entries = rowsIn(record, 'sources').map((row, place): Entry => {
    const own = attributions.get(String(row['source_id'])) ?? [];
    const doubts = [record.sources[place]!, ...own].flatMap(({ confidence }) => confidence ?? []);
    const least = doubts.length === 0 ? null : doubts.reduce((a, b) => Math.min(a, b));
    return { row, place, attributions: own, least };
  });
  if (entries.length === 0)
    return html`<p class="soft">No source: nobody is said to have stated anything.</p>`;
  const shown = entries.slice(0, mostSources).sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)));
  return html`<div class="orders" id="orders" role="group" aria-label="Order of the sources" hidden>
${orders.map(([key, label], i) => html`<button type="button" data-order="${key}" aria-pressed="${i === 0 ? 'true' : 'false'}">${label}</button>`)}
</div>
<ol class="sources" id="sources">
${shown.map(card)}</ol>
${entries.length > mostSources ? html`<p class="soft">The first ${mostSources}; sources.csv has all.</p>` : null}`;
}

const isNamed = ({ row }: Entry) => row['anonymous'] !== true;

function card({ row, place, attributions, least }: Entry): Markup {
  const isAnonymous = row['anonymous'] === true;
  const kind = row['kind'] as keyof typeof kindLabels;
  const isOne = row['count_min'] === 1 && row['count_max'] === 1;
  const description = textOf(row['description']);
  const name = (isAnonymous ? '' : textOf(row['people'])) || description;
  const about = [
    kindLabels[kind],
    isOne ? '' : people(row['count_min'], row['count_max']),
    name === description ? '' : `described as “${description}”`,
  ];
  const reason = textOf(row['anonymity_reason']);
  return html`<li class="${isAnonymous ? 'unnamed' : kind}" data-source="${textOf(row['source_id'])}" data-unnamed="${isAnonymous ? 0 : 1}" data-place="${place}" data-confidence="${least ?? 2}" data-credits="${-attributions.length}">
<h3><span class="${isAnonymous ? 'anonymous' : 'source'}">${name}</span></h3>
<p class="kind">${least === null ? null : html`<span class="sure">${percent(least)} sure</span> `}${about.filter(part => part !== '').join(', ')}</p>
${isAnonymous ? html`<p class="why"><b>Why unnamed:</b> ${reason === '' ? 'the article does not say' : html`<q>${reason}</q>`}</p>` : null}
${credits(attributions)}</li>
`;
}

function credits(attributions: readonly AttributionRecord[]): Markup | null {
  if (attributions.length === 0) return null;
  const more = attributions.slice(shownCredits, mostCredits);
  const left = attributions.length - mostCredits;
  return html`<ul>${attributions.slice(0, shownCredits).map(credit)}</ul>
${more.length > 0 ? html`<details><summary>${more.length + Math.max(0, left)} more</summary><ul>${more.map(credit)}${left > 0 ? html`<li>and ${left} more in attributions.csv</li>` : null}</ul></details>` : null}`;
}

const unsaid = {
  statement: '(nothing quoted)',
  declined: 'declined to comment',
  'no-response': 'did not answer',
} as const;

function credit({ id, type, content, cue }: AttributionRecord): Markup {
  const words = fold(content.map(({ text }) => text).join(' … ')).split(' ');
  const text = words.slice(0, mostWords).join(' ') + (words.length > mostWords ? ' …' : '');
  return html`<li class="${type}"><a href="#${id}">${text || cue?.text || unsaid[type]}</a></li>`;
}
