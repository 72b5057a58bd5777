import type { ArticleRecord, PersonRecord, RoleRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { aliases, firstStart, mentionCount, nameOf } from './entity-columns.ts';
import { distinctList } from './list.ts';
import { byId, grouped, pick } from './lookup.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly entity: PersonRecord;
  readonly roles: readonly RoleRecord[];
  readonly organizations: readonly string[];
  readonly attributions: number;
}

export const people = defineTable<Row>({
  name: 'people',
  grain: 'One row per person in an article.',
  primaryKey: ['article_id', 'person_id'],
  foreignKeys: [toArticle],
  rows: record => {
    const organizations = byId(record.organizations);
    const sources = byId(record.sources);
    const rolesOf = grouped(record.roles, role => role.person);
    const speakers = record.attributions.flatMap(({ source }) => [...new Set(sources.get(source)?.people)]);
    const spoken = grouped(speakers, id => id);
    return record.people.map(entity => {
      const roles = rolesOf.get(entity.id) ?? [];
      return {
        record,
        entity,
        roles,
        organizations: roles.flatMap(role => pick(role.organizations, organizations)).map(({ name }) => name),
        attributions: spoken.get(entity.id)?.length ?? 0,
      };
    });
  },
  columns: [
    articleId,
    {
      name: 'person_id',
      type: 'string',
      description: 'Id of the person within the article, in the order of first mention.',
      required: true,
      value: row => row.entity.id,
    },
    nameOf('Fullest form of the name in the article.'),
    aliases,
    mentionCount,
    {
      name: 'roles',
      type: 'string',
      description: 'What the article says that the person is, each wording once, joined by " | ".',
      value: row => distinctList(row.roles.map(role => role.text)),
    },
    {
      name: 'organizations',
      type: 'string',
      description: 'Organisations named in these roles, joined by " | ".',
      value: row => distinctList(row.organizations),
    },
    {
      name: 'attributions',
      type: 'integer',
      description: 'Attributions of which the person is a source, alone or with others.',
      required: true,
      value: row => row.attributions,
    },
    firstStart,
  ],
});
