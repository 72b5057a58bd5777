import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ArticleRecord } from '../model/record.ts';

/** The run's one source of truth in an output folder: a line of JSON an article, in input order. */
export const journalName = 'articles.jsonl';

/** An open journal. */
export interface Journal {
  /** Adds a line made by `journalLine`. Resolves when the system has taken it. */
  readonly append: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a new journal in the folder, made where it is missing; an earlier one is overwritten. */
export async function openJournal(out: string): Promise<Journal> {
  await mkdir(out, { recursive: true });
  const file: FileHandle = await open(join(out, journalName), 'w');
  return { append: line => file.appendFile(line), close: () => file.close() };
}

/** Characters that some readers of lines (Python's `splitlines`, JavaScript before 2019) take for line breaks. */
const lineBreaks = /[\u0085\u2028\u2029]/g;

/** A record as one line, line feed included, that is one line to every reader. */
export function journalLine(record: ArticleRecord): string {
  const json = JSON.stringify(record);
  return `${json.replace(lineBreaks, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** The records of a journal, one at a time. */
export async function* readJournal(out: string): AsyncGenerator<ArticleRecord> {
  const input = createReadStream(join(out, journalName), 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield JSON.parse(line) as ArticleRecord;
  }
}
