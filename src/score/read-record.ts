import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { InputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';

const schemaUrl = new URL('../../schema/article.schema.json', import.meta.url);
let validator: ValidateFunction<ArticleRecord> | undefined;

/**
 * Reads one article record from a JSON file.
 *
 * @throws InputError `unreadable`, `not-json` or `not-a-record`, with the path and the reason.
 */
export async function readRecord(path: string): Promise<ArticleRecord> {
  const value = parse(await text(path), path);
  validator ??= new Ajv2020().compile<ArticleRecord>(JSON.parse(readFileSync(schemaUrl, 'utf8')));
  if (!validator(value)) {
    const { instancePath, message } = validator.errors![0]!;
    throw new InputError(
      'not-a-record',
      path,
      `${path} is not an article record: ${instancePath || '/'} ${message}`,
    );
  }
  const sources = new Set(value.sources.map(({ id }) => id));
  const stray = value.attributions.find(({ source }) => !sources.has(source));
  if (stray) {
    const reason = `${stray.id} names ${stray.source}, which is not among its sources`;
    throw new InputError('not-a-record', path, `${path} is not an article record: ${reason}`);
  }
  return value;
}

async function text(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError('unreadable', path, `${path} cannot be read: ${(error as Error).message}`);
  }
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InputError('not-json', path, `${path} is not JSON: ${(error as Error).message}`);
  }
}
