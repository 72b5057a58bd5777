import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ArticleRecord } from '../../src/model/record.ts';
import { loadPipeline } from '../../src/pipeline/index.ts';
import { root } from './source-files.ts';

const news = await loadPipeline('news');

/** The news pipeline's record of a text. */
export function extract(text: string, id = 'test'): ArticleRecord {
  return news.extract(text, { id });
}

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(`${root}schema/article.schema.json`, 'utf8')),
);

/** What the public schema has against a record; empty when it is valid. */
export function schemaErrors(record: ArticleRecord): string[] {
  validate(record);
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`);
}

/** Every span of a record whose text is not the slice that its code points say. */
export function brokenSpans(record: ArticleRecord): string[] {
  const points = [...record.text];
  const broken: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(start <= end && end <= points.length)) broken.push(`${path}: ${start}..${end}`);
      if (typeof text === 'string' && points.slice(start, end).join('') !== text)
        broken.push(`${path}: ${text}`);
    }
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
  };
  visit({ ...record, text: '' }, '');
  return broken;
}

/** Ids that stand in a record and point nowhere, and attributions that no source holds. */
export function danglingIds(record: ArticleRecord): string[] {
  const known = new Set(
    [record.people, record.places, record.organizations, record.roles, record.sources, record.attributions]
      .flat()
      .map(entry => entry.id),
  );
  const used = [
    ...record.roles.flatMap(role => [role.person, ...role.organizations]),
    ...record.sources.flatMap(source => [...source.people, ...source.organizations]),
    ...record.attributions.map(attribution => attribution.source),
  ];
  return used.filter(id => !known.has(id));
}
