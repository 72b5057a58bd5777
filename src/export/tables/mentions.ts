import type { ArticleRecord, RecordSpan } from '../../model/record.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { indexAt } from './lookup.ts';
import { endOf, startOf } from './record-columns.ts';

const layers = ['people', 'places', 'organizations', 'sources'] as const;

interface Row {
  readonly record: ArticleRecord;
  readonly layer: (typeof layers)[number];
  readonly entity: string;
  readonly mention: RecordSpan;
}

export const mentions = defineTable<Row>({
  name: 'mentions',
  grain: 'One row per mention of a person, place, organisation or source.',
  primaryKey: ['article_id', 'entity_id', 'start', 'end'],
  foreignKeys: [toArticle],
  rows: record =>
    layers.flatMap(layer =>
      record[layer].flatMap(({ id, mentions }) =>
        distinctSpans(mentions).map(mention => ({ record, layer, entity: id, mention })),
      ),
    ),
  columns: [
    articleId,
    {
      name: 'layer',
      type: 'string',
      description: 'The table that holds what is mentioned.',
      required: true,
      values: layers,
      value: row => row.layer,
    },
    {
      name: 'entity_id',
      type: 'string',
      description: 'Its id there: person_id, place_id, organization_id or source_id.',
      required: true,
      value: row => row.entity,
    },
    {
      name: 'text',
      type: 'string',
      description: 'The words of the mention.',
      required: true,
      value: row => row.mention.text,
    },
    startOf(row => row.mention),
    endOf(row => row.mention),
    {
      name: 'paragraph',
      type: 'integer',
      description: 'Which paragraph it starts in: 0 is the first, as in the JSON record.',
      value: row => indexAt(row.record.paragraphs, row.mention.start),
    },
    {
      name: 'sentence',
      type: 'integer',
      description: 'Which sentence of the article it starts in: 0 is the first, as in the JSON record.',
      value: row => indexAt(row.record.sentences, row.mention.start),
    },
  ],
});

/** Two attributions can share one mention of their source: it is one row. */
function distinctSpans(spans: readonly RecordSpan[]): readonly RecordSpan[] {
  return [...new Map(spans.map(span => [`${span.start}-${span.end}`, span])).values()];
}
