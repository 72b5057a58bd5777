import { readFile } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import { faultOfRecord } from '../read/check-record.ts';

/**
 * Reads one article record from a JSON file.
 *
 * @throws InputError `unreadable`, `not-json` or `not-a-record`, with the path and the reason.
 */
export async function readRecord(path: string): Promise<ArticleRecord> {
  const value = parse(await text(path), path);
  const fault = faultOfRecord(value);
  if (fault === null) return value as ArticleRecord;
  throw new InputError('not-a-record', path, `${path} is not an article record: ${fault}`);
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
