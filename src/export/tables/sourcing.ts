import type { SourceKind } from '../../model/mentions.ts';
import type { ArticleRecord, AttributionRecord, SourceRecord } from '../../model/record.ts';
import { anonymityReasons } from './anonymity-reasons.ts';
import { fewestAnonymousPeople } from './anonymous-people.ts';
import { articleId, type Column, defineTable, toArticle } from './define.ts';
import { byId } from './lookup.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly sources: readonly SourceRecord[];
  /** Statements, each with its source. */
  readonly statements: readonly (readonly [AttributionRecord, SourceRecord])[];
  /** Anonymous sources for which the article gives a reason. */
  readonly explained: number;
}

const count = (name: string, description: string, value: (row: Row) => number): Column<Row> => ({
  name,
  type: 'integer',
  description,
  required: true,
  value,
});

const ofKind = (name: string, description: string, ...kinds: readonly SourceKind[]) =>
  count(name, description, ({ sources }) => sources.filter(({ kind }) => kinds.includes(kind)).length);

const share = (
  name: string,
  description: string,
  isMeant: (source: SourceRecord) => boolean,
): Column<Row> => ({
  name,
  type: 'number',
  description: `${description}, 0 to 1, three decimals; empty without statements.`,
  value: ({ statements }) => {
    if (statements.length === 0) return null;
    const meant = statements.filter(([, source]) => isMeant(source)).length;
    return Math.round((meant / statements.length) * 1000) / 1000;
  },
});

export const sourcing = defineTable<Row>({
  name: 'sourcing',
  grain: 'One row per article: on whom it rests, and how much of it on people whom it does not name.',
  primaryKey: ['article_id'],
  foreignKeys: [toArticle],
  rows: record => {
    const sources = byId(record.sources);
    const reasons = anonymityReasons(record);
    return [
      {
        record,
        sources: record.sources,
        statements: record.attributions.flatMap(attribution => {
          const source = sources.get(attribution.source);
          return source && attribution.type === 'statement' ? [[attribution, source] as const] : [];
        }),
        explained: record.sources.filter(({ id, anonymous }) => anonymous && reasons.has(id)).length,
      },
    ];
  },
  columns: [
    articleId,
    ofKind('named_sources', 'Sources identified by name.', 'named-person'),
    ofKind(
      'unnamed_sources',
      'Single people and groups of informants without a name, also those who only declined to speak.',
      'unnamed-person',
      'unnamed-group',
    ),
    ofKind('spokesperson_sources', 'Unnamed spokespeople of a named institution or person.', 'spokesperson'),
    ofKind('institutional_sources', 'Institutions that speak as such.', 'organization'),
    ofKind('collective_sources', 'Open classes of people, such as critics or voters.', 'collective'),
    ofKind('documentary_sources', 'Reports, polls, laws, letters and other documents.', 'document'),
    ofKind('unknown_sources', 'Sources of which the text does not tell who they are.', 'unknown'),
    count(
      'statements',
      'Attributions that state something: no refusals, no missing answers.',
      row => row.statements.length,
    ),
    count(
      'anonymous_statements',
      'Statements from anonymous sources.',
      row => row.statements.filter(([, source]) => source.anonymous).length,
    ),
    share(
      'anonymous_share',
      'Statements from anonymous sources divided by all statements',
      source => source.anonymous,
    ),
    count(
      'single_anonymous_statements',
      'Statements that rest on one anonymous person alone: their source is anonymous and exactly one person.',
      row => row.statements.filter(([, source]) => isOneAnonymous(source)).length,
    ),
    share('single_anonymous_share', 'These statements divided by all statements', isOneAnonymous),
    count(
      'anonymous_people_min',
      'The fewest distinct anonymous people that the text allows: two descriptions may mean the same people unless the article counts them off (another, a second) or calls one he and the other she.',
      row => fewestAnonymousPeople(row.record),
    ),
    count(
      'anonymous_sources_explained',
      'Anonymous sources for which the article says why they are not named.',
      row => row.explained,
    ),
    count(
      'anonymous_sources_unexplained',
      'Anonymous sources for which it does not say why.',
      row => row.sources.filter(({ anonymous }) => anonymous).length - row.explained,
    ),
  ],
});

function isOneAnonymous({ anonymous, count: { min, max } }: SourceRecord): boolean {
  return anonymous && min === 1 && max === 1;
}
