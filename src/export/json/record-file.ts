import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArticleRecord } from '../../model/record.ts';
import { articlePath } from './article-path.ts';

/** Articles longer than this, in UTF-16 units, are written without indentation: it would outgrow JavaScript's strings. */
const longArticle = 2_000_000;

/**
 * Writes a record to its file below the folder, made where it is missing.
 * @param flag `wx` refuses a file that is there
 */
export async function writeRecord(
  folder: string,
  record: ArticleRecord,
  flag: 'w' | 'wx' = 'w',
): Promise<void> {
  const path = join(folder, articlePath(record.id));
  await mkdir(dirname(path), { recursive: true });
  const indent = record.text.length > longArticle ? 0 : 2;
  await writeFile(path, `${JSON.stringify(record, null, indent)}\n`, { flag });
}
