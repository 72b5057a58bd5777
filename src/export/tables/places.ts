import type { ArticleRecord, PlaceRecord } from '../../model/record.ts';
import { articleId, defineTable, toArticle } from './define.ts';
import { aliases, firstStart, mentionCount, nameOf } from './entity-columns.ts';

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
    {
      name: 'type',
      type: 'string',
      description: 'Kind of place; natural is a river, sea, mountain and the like.',
      required: true,
      values: ['country', 'region', 'city', 'facility', 'natural', 'other'],
      value: row => row.entity.type,
    },
    {
      name: 'country',
      type: 'string',
      description: 'Country in which it lies, ISO 3166-1 alpha-2.',
      value: row => row.entity.country,
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'Degrees north of the equator, WGS84.',
      value: row => row.entity.latitude ?? null,
    },
    {
      name: 'longitude',
      type: 'number',
      description: 'Degrees east of Greenwich, WGS84.',
      value: row => row.entity.longitude ?? null,
    },
    {
      name: 'geonames_id',
      type: 'integer',
      description: 'Its id in the GeoNames gazetteer.',
      value: row => row.entity.geonames ?? null,
    },
    mentionCount,
    firstStart,
  ],
});
