import { isDeepStrictEqual } from 'node:util';
import type { Article, Metadata } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';

/** True where the record was made of this very article: the same bytes, read to the same, at the same place. */
export function isMadeOf(record: ArticleRecord, article: Article): boolean {
  return (
    record.id === article.id &&
    record.provenance?.sha256 === article.sha256 &&
    record.provenance?.path === article.path &&
    record.text === article.text &&
    isDeepStrictEqual(record.warnings ?? [], [...article.warnings]) &&
    hasAll(record.metadata, article.metadata)
  );
}

/** The record's metadata also has what the text says of itself. */
function hasAll(metadata: Metadata, given: Metadata): boolean {
  const keys = Object.keys(given) as (keyof Metadata)[];
  return keys.every(key => metadata[key] === given[key]);
}
