import { attributionForms, attributionTypes } from '../../model/kinds.ts';
import type { ArticleRecord, AttributionRecord, SourceRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle, toRecord } from './define.ts';
import { sourceDescriber } from './describe-source.ts';
import { distinctList, list } from './list.ts';
import { byId, extent, pick } from './lookup.ts';
import { by, confidence, endOf, startOf } from './record-columns.ts';
import { rolesNear } from './roles-near.ts';
import { sentenceFinder } from './sentence-text.ts';
import { anonymous, countMax, countMin, kind } from './source-columns.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly item: AttributionRecord;
  readonly source: SourceRecord | undefined;
  readonly sourceText: string | null;
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly sentence: string | null;
  readonly range: { readonly start: number; readonly end: number } | null;
}

export const attributions = defineTable<Row>({
  name: 'attributions',
  grain:
    'One row per attribution: an act by which the article ascribes words, belief or refusal to a source.',
  primaryKey: ['article_id', 'attribution_id'],
  foreignKeys: [toArticle, toRecord('source_id', 'sources', 'source_id')],
  rows: record => {
    const people = byId(record.people);
    const sources = byId(record.sources);
    const roles = rolesNear(record);
    const describe = sourceDescriber(people);
    const sentenceOf = sentenceFinder(record);
    return record.attributions.map(item => {
      const source = sources.get(item.source);
      const range = extent([item.mention, item.cue, ...item.content]);
      return {
        record,
        item,
        source,
        sourceText: item.mention?.text ?? (source ? describe(source) : null),
        people: pick(source?.people ?? [], people).map(({ name }) => name),
        roles: range === null ? [] : (source?.people ?? []).flatMap(person => roles(person, range)),
        sentence: sentenceOf(item),
        range,
      };
    });
  },
  columns: [
    articleId,
    {
      name: 'attribution_id',
      type: 'string',
      description: 'Id of the attribution within the article.',
      required: true,
      value: row => row.item.id,
    },
    {
      name: 'source_id',
      type: 'string',
      description: 'Id of the source behind it.',
      required: true,
      value: row => row.item.source,
    },
    {
      name: 'source',
      type: 'string',
      description: "Words for the source right here (she, two officials), else the source's description.",
      value: row => row.sourceText,
    },
    kind,
    anonymous,
    countMin,
    countMax,
    {
      name: 'person',
      type: 'string',
      description:
        'Names of the people who are the source, joined by " | "; empty where it is nobody by name.',
      value: row => list(row.people),
    },
    {
      name: 'role',
      type: 'string',
      description: 'Roles that the article gives these people nearest to this attribution, joined by " | ".',
      value: row => distinctList(row.roles),
    },
    {
      name: 'cue',
      type: 'string',
      description: 'Words that signal the attribution (said, according to).',
      value: row => row.item.cue?.text ?? null,
    },
    {
      name: 'content',
      type: 'string',
      description: 'What is attributed, quotation marks included; the pieces joined by " | ".',
      value: row => list(row.item.content.map(({ text }) => text)),
    },
    {
      name: 'form',
      type: 'string',
      description:
        'How a statement is rendered: direct is all in quotation marks, free-direct is verbatim without marks; empty for refusals.',
      values: attributionForms,
      value: row => row.item.form,
    },
    {
      name: 'type',
      type: 'string',
      description: 'Whether something is stated, comment is declined, or there was no response.',
      required: true,
      values: attributionTypes,
      value: row => row.item.type,
    },
    {
      name: 'sentence',
      type: 'string',
      description: 'The sentence that holds the cue; without a cue, those that hold the content.',
      value: row => row.sentence,
    },
    startOf(row => row.range),
    endOf(row => row.range),
    confidence,
    by,
  ],
});
