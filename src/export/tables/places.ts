import type { ArticleRecord, PlaceRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { aliases, firstStart, mentionCount, nameOf } from './entity-columns.ts';
import { placeColumns } from './place-columns.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly entity: PlaceRecord;
}

export const places = defineTable<Row>({
  name: 'places',
  grain: 'One row per place in an article.',
  primaryKey: ['article_id', 'place_id'],
  foreignKeys: [toArticle],
  rows: record => record.places.map(entity => ({ record, entity })),
  columns: [
    articleId,
    {
      name: 'place_id',
      type: 'string',
      description: 'Id of the place within the article, in the order of first mention.',
      required: true,
      value: row => row.entity.id,
    },
    nameOf('Fullest form of the name in the article.'),
    aliases,
    ...placeColumns.map(column => ({ ...column, value: (row: Row) => column.value(row.entity) })),
    mentionCount,
    firstStart,
  ],
});
