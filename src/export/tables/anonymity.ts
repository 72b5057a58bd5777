import { anonymityScopes } from '../../model/kinds.ts';
import type { AnonymityRecord, ArticleRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { extent } from './lookup.ts';
import { endOf, startOf } from './record-columns.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly item: AnonymityRecord;
  readonly range: { readonly start: number; readonly end: number } | null;
}

export const anonymity = defineTable<Row>({
  name: 'anonymity',
  grain: 'One row per passage in which the article says that a name is withheld.',
  primaryKey: ['article_id', 'anonymity_id'],
  foreignKeys: [toArticle],
  rows: record =>
    record.anonymity.map(item => ({ record, item, range: extent([item.who, item.cue, item.reason]) })),
  columns: [
    articleId,
    {
      name: 'anonymity_id',
      type: 'string',
      description: 'Id of the passage within the article.',
      required: true,
      value: row => row.item.id,
    },
    {
      name: 'scope',
      type: 'string',
      description: "Whose name is withheld: the sources' own, or a third party's.",
      required: true,
      values: anonymityScopes,
      value: row => row.item.scope,
    },
    {
      name: 'who',
      type: 'string',
      description: 'Words for those who stay unnamed.',
      value: row => row.item.who?.text ?? null,
    },
    {
      name: 'cue',
      type: 'string',
      description: 'Words that say that the name is withheld.',
      required: true,
      value: row => row.item.cue.text,
    },
    {
      name: 'reason',
      type: 'string',
      description: "Why, in the article's words; empty where it gives no reason.",
      value: row => row.item.reason?.text ?? null,
    },
    startOf(row => row.range),
    endOf(row => row.range),
  ],
});
