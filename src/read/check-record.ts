import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ArticleRecord } from '../model/record.ts';

const schemaUrl = new URL('../../schema/article.schema.json', import.meta.url);
let validator: ValidateFunction<ArticleRecord> | undefined;

/** Why a value is no article record: the place in it and what is wrong there; null where it is one. */
export function faultOfRecord(value: unknown): string | null {
  validator ??= new Ajv2020().compile<ArticleRecord>(JSON.parse(readFileSync(schemaUrl, 'utf8')));
  if (!validator(value)) {
    const { instancePath, message } = validator.errors![0]!;
    return `${instancePath || '/'} ${message}`;
  }
  const sources = new Set(value.sources.map(({ id }) => id));
  const stray = value.attributions.find(({ source }) => !sources.has(source));
  return stray ? `${stray.id} names ${stray.source}, which is not among its sources` : null;
}
