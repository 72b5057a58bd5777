import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { type ErrorRecord, errorSchema } from '../model/error-record.ts';
import { type ErrorRow, InputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import { faultOfRecord } from '../read/check-record.ts';
import { type Line, linesOf } from '../read/lines.ts';
import { type Fields, isBlank, jsonOfLine } from './json-of-line.ts';

/** A line of a journal, or of what `whosaid pipe` wrote: a record, or what stands for an article that failed. */
export type JournalEntry = RecordEntry | { readonly kind: 'failure'; readonly error: ErrorRow };

export interface RecordEntry {
  readonly kind: 'record';
  readonly record: ArticleRecord;
  readonly line: number;
}

/** A line longer than JavaScript's longest string cannot have been written by whosaid. */
const longest = constants.MAX_STRING_LENGTH;

/**
 * Everything that the journal at `path` holds, in its order. A line that is torn, no record, or against the schema is a
 * failure that names the file and the line. It throws where the file cannot be read.
 */
export async function* journalEntries(path: string): AsyncGenerator<JournalEntry> {
  for await (const line of linesOf(createReadStream(path), longest)) {
    if (!isBlank(line)) yield entryOf(line, path);
  }
}

function entryOf(line: Line, path: string): JournalEntry {
  try {
    const fields = jsonOfLine(line, path, longest);
    if (fields['schema'] === errorSchema) return { kind: 'failure', error: rowOf(fields, line, path) };
    const fault = faultOfRecord(fields);
    if (fault !== null) throw notARecord(`is no article record: ${fault}`, line, path);
    return { kind: 'record', record: fields as unknown as ArticleRecord, line: line.number };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message } = error;
    return { kind: 'failure', error: { path, line: line.number, code, message } };
  }
}

/** What an error record says, as a row. */
function rowOf(fields: Fields, line: Line, path: string): ErrorRow {
  const error = fields as unknown as ErrorRecord;
  const isWhole =
    [error.path, error.code, error.message].every(value => typeof value === 'string') &&
    (error.line === null || Number.isSafeInteger(error.line));
  if (!isWhole) throw notARecord('is no error record: see schema/error.schema.json', line, path);
  return { path: error.path, line: error.line, code: error.code, message: error.message };
}

function notARecord(fault: string, { number }: Line, path: string): InputError {
  return new InputError('not-a-record', path, `line ${number} of ${path} ${fault}`, number);
}
