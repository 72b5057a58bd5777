import type { ArticleRecord } from '../../../model/record.ts';
import { html, type Markup } from '../markup.ts';
import { rowsIn } from '../rows.ts';
import { percent, plural } from '../wording.ts';

/** Who is unnamed and why, in a few words: what an editor asks first. Its numbers are those of the table `sourcing`. */
export function inWords(record: ArticleRecord): Markup {
  const row = rowsIn(record, 'sourcing')[0]!;
  const number = (name: string) => Number(row[name] ?? 0);
  const explained = number('anonymous_sources_explained');
  const anonymous = explained + number('anonymous_sources_unexplained');
  const statements = number('statements');
  if (statements === 0 && anonymous === 0) return lead('Nobody is said to have stated anything.');
  if (anonymous === 0) return lead('No source is anonymous.', namedSources(number('named_sources')));
  const people = number('anonymous_people_min');
  const share = row['anonymous_share'];
  return lead(
    `${plural(anonymous, 'source')} ${anonymous === 1 ? 'is' : 'are'} anonymous${people > 1 ? `, at least ${people} people` : ''}.`,
    reasons(explained, anonymous),
    typeof share === 'number'
      ? `${number('anonymous_statements')} of ${plural(statements, 'statement')} (${percent(share)}) come from them.`
      : '',
    namedSources(number('named_sources')),
  );
}

function lead(strong: string, ...more: readonly string[]): Markup {
  return html`<p class="lead"><strong>${strong}</strong> ${more.filter(text => text !== '').join(' ')}</p>`;
}

function reasons(explained: number, anonymous: number): string {
  if (explained === 0) return 'The article does not say why.';
  if (explained === anonymous) return `The article says why${anonymous > 1 ? ' for each' : ''}.`;
  return `The article says why for ${explained}, and not for ${anonymous - explained}.`;
}

function namedSources(count: number): string {
  if (count === 0) return 'No source is a named person.';
  return `${plural(count, 'source')} ${count === 1 ? 'is a named person' : 'are named people'}.`;
}
