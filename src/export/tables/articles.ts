import type { ArticleRecord } from '../../model/record.ts';
import { countWords } from '../../model/words.ts';
import { calendarDay } from './calendar-day.ts';
import { articleId, type Column, defineTable } from './define.ts';
import { byId } from './lookup.ts';

interface Row {
  readonly record: ArticleRecord;
}

const fromMetadata = (name: 'title' | 'byline' | 'publisher' | 'url', description: string): Column<Row> => ({
  name,
  type: 'string',
  description,
  value: row => row.record.metadata[name] ?? null,
});

const count = (name: string, description: string, value: (record: ArticleRecord) => number): Column<Row> => ({
  name,
  type: 'integer',
  description,
  required: true,
  value: row => value(row.record),
});

export const articles = defineTable<Row>({
  name: 'articles',
  grain: 'One row per article.',
  primaryKey: ['article_id'],
  foreignKeys: [],
  rows: record => [{ record }],
  columns: [
    articleId,
    {
      name: 'path',
      type: 'string',
      description: 'Where the article was read.',
      verbatim: true,
      value: row => row.record.provenance?.path ?? null,
    },
    {
      name: 'date',
      type: 'date',
      description: 'Day of publication as the article or its file name gives it, YYYY-MM-DD.',
      value: row => calendarDay(row.record.metadata.date),
    },
    fromMetadata('title', 'Headline.'),
    fromMetadata('byline', 'Who wrote it, as the article says.'),
    fromMetadata('publisher', 'Who published it, as the article says.'),
    fromMetadata('url', 'Web address, as the article says.'),
    count(
      'words',
      'Runs of characters between white space that hold a letter or a digit, over the whole text.',
      record => countWords(record.text),
    ),
    {
      name: 'sentences',
      type: 'integer',
      description: 'Sentences found in the text.',
      value: row => row.record.sentences?.length ?? null,
    },
    count('people', 'People named: rows of people.', record => record.people.length),
    count('places', 'Places named: rows of places.', record => record.places.length),
    count(
      'attributions',
      'Statements, refusals and missing answers: rows of attributions.',
      record => record.attributions.length,
    ),
    count(
      'named_sources',
      'Sources of the kind named-person.',
      record => record.sources.filter(source => source.kind === 'named-person').length,
    ),
    count(
      'anonymous_sources',
      'Sources that are people who gave information and are not named.',
      record => record.sources.filter(source => source.anonymous).length,
    ),
    {
      name: 'anonymous_share',
      type: 'number',
      description:
        'Statements from anonymous sources divided by all statements, 0 to 1, three decimals; empty without statements.',
      value: row => anonymousShare(row.record),
    },
    {
      name: 'sha256',
      type: 'string',
      description: 'SHA-256 of the bytes that were read, in hexadecimal.',
      value: row => row.record.provenance?.sha256 ?? null,
    },
  ],
});

function anonymousShare(record: ArticleRecord): number | null {
  const sources = byId(record.sources);
  const statements = record.attributions.filter(attribution => attribution.type === 'statement');
  if (statements.length === 0) return null;
  const anonymous = statements.filter(statement => sources.get(statement.source)?.anonymous);
  return Math.round((anonymous.length / statements.length) * 1000) / 1000;
}
