import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTables, recordTables } from '../../src/export/index.ts';
import { root } from '../support/source-files.ts';

/** The columns that users' scripts rely on: an addition goes here too, a change or removal is a major release. */
const contract: Readonly<Record<string, string>> = {
  articles:
    'article_id, path, date, title, byline, publisher, url, words, sentences, people, places, attributions, named_sources, anonymous_sources, anonymous_share, sha256',
  people: 'article_id, person_id, name, aliases, mentions, roles, organizations, attributions, first_start',
  roles:
    'article_id, role_id, person_id, name, role, title, status, relation, organizations, country, start, end, confidence',
  places:
    'article_id, place_id, name, aliases, type, country, latitude, longitude, geonames_id, mentions, first_start',
  organizations: 'article_id, organization_id, name, aliases, mentions, first_start',
  sources:
    'article_id, source_id, description, kind, anonymous, count_min, count_max, people, organizations, attributions, anonymity_reason',
  sourcing:
    'article_id, named_sources, unnamed_sources, spokesperson_sources, institutional_sources, collective_sources, documentary_sources, unknown_sources, statements, anonymous_statements, anonymous_share, single_anonymous_statements, single_anonymous_share, anonymous_people_min, anonymous_sources_explained, anonymous_sources_unexplained',
  attributions:
    'article_id, attribution_id, source_id, source, kind, anonymous, count_min, count_max, person, role, cue, content, form, type, sentence, start, end, confidence, by',
  anonymity: 'article_id, anonymity_id, scope, who, cue, reason, start, end',
  mentions: 'article_id, layer, entity_id, text, start, end, paragraph, sentence',
  people_all:
    'person_key, name, aliases, identity, confidence, articles, mentions, quoted_articles, attributions, roles, first_date, last_date',
  places_all:
    'place_key, name, type, country, latitude, longitude, geonames_id, articles, mentions, first_date, last_date',
  sources_by_outlet: 'outlet, kind, anonymous, articles, sources, attributions, statements, share',
  errors: 'path, line, code, message',
};

const tables = allTables;

/** Columns whose values the schema of the records lists, and where it does. */
const enumerated = [
  ['roles', 'status', 'role'],
  ['roles', 'relation', 'role'],
  ['places', 'type', 'place'],
  ['sources', 'kind', 'source'],
  ['attributions', 'type', 'attribution'],
  ['attributions', 'form', 'attribution'],
  ['anonymity', 'scope', 'anonymity'],
] as const;

const column = (table: string, name: string) =>
  tables.find(candidate => candidate.name === table)?.columns.find(candidate => candidate.name === name);

describe('tables', () => {
  it('are those of the contract', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(contract));
  });

  it.each(tables.map(table => [table.name, table] as const))(
    '%s has its columns, in order',
    (name, table) => {
      expect(table.columns.map(column => column.name).join(', ')).toBe(contract[name]);
    },
  );

  it.each(tables.map(table => [table.name, table] as const))('%s is described in sentences', (_, table) => {
    for (const sentence of [table.grain, ...table.columns.map(({ description }) => description)]) {
      expect(sentence).toMatch(/^[A-Z][^\n]+\.$/);
    }
  });

  it.each(tables.map(table => [table.name, table] as const))(
    '%s has keys made of its own columns',
    (name, table) => {
      for (const key of table.primaryKey) expect(column(name, key)).toBeDefined();
      for (const key of table.foreignKeys) {
        for (const from of key.columns) expect(column(name, from)).toBeDefined();
        expect(tables.find(({ name }) => name === key.table)?.primaryKey).toEqual(key.references);
      }
    },
  );

  it('those that an article fills have a primary key and belong to it', () => {
    for (const { primaryKey, foreignKeys, name } of recordTables) {
      expect(primaryKey[0]).toBe('article_id');
      if (name !== 'articles') expect(foreignKeys[0]?.table).toBe('articles');
    }
  });

  it.each(enumerated)('%s.%s has the values of the schema', (table, name, definition) => {
    const schema = JSON.parse(readFileSync(`${root}schema/article.schema.json`, 'utf8'));
    const property = schema.$defs[definition].properties[name];
    expect(column(table, name)?.values).toEqual(property.enum ?? property.anyOf[0].enum);
  });
});
