import type { ArticleRecord } from '../../model/record.ts';
import { fold } from '../fold.ts';
import { rowsIn } from './rows.ts';

/** What the index says of an article: figures of its rows in the tables. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly words: number;
  readonly attributions: number;
  /** Sources that are people with names. */
  readonly named: number;
  /** Sources that are people who gave information and are not named. */
  readonly anonymous: number;
  /** Institutions and those who speak for them. */
  readonly institutional: number;
  /** Refusals and missing answers. */
  readonly refused: number;
  /** Of statements, from anonymous sources; null without statements. */
  readonly share: number | null;
}

export function summarize(record: ArticleRecord): Summary {
  const article = rowsIn(record, 'articles')[0]!;
  const sources = rowsIn(record, 'sources');
  const attributions = rowsIn(record, 'attributions');
  const text = (cell: unknown) => (typeof cell === 'string' ? fold(cell) : '');
  return {
    id: record.id,
    title: text(article['title']) || record.id,
    publisher: text(article['publisher']) || null,
    date: text(article['date']) || null,
    words: Number(article['words']),
    attributions: Number(article['attributions']),
    named: Number(article['named_sources']),
    anonymous: Number(article['anonymous_sources']),
    institutional: sources.filter(({ kind }) => kind === 'organization' || kind === 'spokesperson').length,
    refused: attributions.filter(({ type }) => type !== 'statement').length,
    share: article['anonymous_share'] as number | null,
  };
}
