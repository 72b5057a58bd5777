import { roleRelations, roleStatuses } from '../../model/kinds.ts';
import type { ArticleRecord, OrganizationRecord, PersonRecord, RoleRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle, toRecord } from './define.ts';
import { list } from './list.ts';
import { byId, pick } from './lookup.ts';
import { confidence, endOf, startOf } from './record-columns.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly item: RoleRecord;
  readonly person: PersonRecord | undefined;
  readonly organizations: readonly OrganizationRecord[];
}

export const roles = defineTable<Row>({
  name: 'roles',
  grain: 'One row per role at one place in the text.',
  primaryKey: ['article_id', 'role_id'],
  foreignKeys: [toArticle, toRecord('person_id', 'people', 'person_id')],
  rows: record => {
    const people = byId(record.people);
    const organizations = byId(record.organizations);
    return record.roles.map(item => ({
      record,
      item,
      person: people.get(item.person),
      organizations: pick(item.organizations, organizations),
    }));
  },
  columns: [
    articleId,
    {
      name: 'role_id',
      type: 'string',
      description: 'Id of the role within the article.',
      required: true,
      value: row => row.item.id,
    },
    {
      name: 'person_id',
      type: 'string',
      description: 'Id of the person who has the role.',
      required: true,
      value: row => row.item.person,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of that person.',
      value: row => row.person?.name ?? null,
    },
    {
      name: 'role',
      type: 'string',
      description: 'The role in the words of the article, without its determiner.',
      required: true,
      value: row => row.item.text,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Head of the role, singular, without status, jurisdiction or organisation.',
      value: row => row.item.title,
    },
    {
      name: 'status',
      type: 'string',
      description: 'Whether the person has the role now; current also where the article says nothing.',
      required: true,
      values: roleStatuses,
      value: row => row.item.status,
    },
    {
      name: 'relation',
      type: 'string',
      description:
        'How the text ties role and name: title stands before the name, apposition after it between commas, predicate is said of it (who is …), inclusion names an example (officials, including …), credit is a byline or photo credit.',
      required: true,
      values: roleRelations,
      value: row => row.item.relation,
    },
    {
      name: 'organizations',
      type: 'string',
      description: 'Organisations named in the role, joined by " | ".',
      value: row => list(row.organizations.map(({ name }) => name)),
    },
    {
      name: 'country',
      type: 'string',
      description: 'Country named in the role, ISO 3166-1 alpha-2.',
      value: row => row.item.country,
    },
    startOf(row => row.item),
    endOf(row => row.item),
    confidence,
  ],
});
