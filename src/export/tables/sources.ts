import type { ArticleRecord, SourceRecord } from '../../model/record.ts';
import { anonymityReasons } from './anonymity-reasons.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { describeSource } from './describe-source.ts';
import { distinctList, list } from './list.ts';
import { byId, grouped, pick } from './lookup.ts';
import { anonymous, countMax, countMin, kind } from './source-columns.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly source: SourceRecord;
  readonly description: string;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly attributions: number;
  readonly reasons: readonly string[];
}

export const sources = defineTable<Row>({
  name: 'sources',
  grain: 'One row per source in an article: who or what stands behind one or more attributions.',
  primaryKey: ['article_id', 'source_id'],
  foreignKeys: [toArticle],
  rows: record => {
    const people = byId(record.people);
    const organizations = byId(record.organizations);
    const attributions = grouped(record.attributions, ({ source }) => source);
    const reasons = anonymityReasons(record);
    return record.sources.map(source => ({
      record,
      source,
      description: describeSource(source, people),
      people: pick(source.people, people).map(({ name }) => name),
      organizations: pick(source.organizations, organizations).map(({ name }) => name),
      attributions: attributions.get(source.id)?.length ?? 0,
      reasons: reasons.get(source.id) ?? [],
    }));
  },
  columns: [
    articleId,
    {
      name: 'source_id',
      type: 'string',
      description: 'Id of the source within the article.',
      required: true,
      value: row => row.source.id,
    },
    {
      name: 'description',
      type: 'string',
      description:
        "Who it is in the article's words: the longest mention, or the people's names if longer; the kind where there are no words.",
      required: true,
      value: row => row.description,
    },
    kind,
    anonymous,
    countMin,
    countMax,
    {
      name: 'people',
      type: 'string',
      description: 'Names of the people it is, joined by " | ".',
      value: row => list(row.people),
    },
    {
      name: 'organizations',
      type: 'string',
      description: 'Organisations it speaks for or belongs to, joined by " | ".',
      value: row => list(row.organizations),
    },
    {
      name: 'attributions',
      type: 'integer',
      description: 'Attributions behind which it stands.',
      required: true,
      value: row => row.attributions,
    },
    {
      name: 'anonymity_reason',
      type: 'string',
      description:
        'Why its name is withheld, in the article\'s words, joined by " | "; empty beside an anonymous source means that the article does not say.',
      value: row => distinctList(row.reasons),
    },
  ],
});
