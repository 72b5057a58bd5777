import type { ArticleRecord, OrganizationRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { aliases, firstStart, mentionCount, nameOf } from './entity-columns.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly entity: OrganizationRecord;
}

export const organizations = defineTable<Row>({
  name: 'organizations',
  grain: 'One row per organisation in an article.',
  primaryKey: ['article_id', 'organization_id'],
  foreignKeys: [toArticle],
  rows: record => record.organizations.map(entity => ({ record, entity })),
  columns: [
    articleId,
    {
      name: 'organization_id',
      type: 'string',
      description: 'Id of the organisation within the article, in the order of first mention.',
      required: true,
      value: row => row.entity.id,
    },
    nameOf('Fullest form of the name in the article.'),
    aliases,
    mentionCount,
    firstStart,
  ],
});
