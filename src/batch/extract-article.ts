import type { Article } from '../model/article.ts';
import { type ErrorRow, InputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Pipeline } from '../pipeline/index.ts';
import type { UnreadArticle } from '../read/index.ts';
import { journalLine } from './journal.ts';
import { type Tally, tallyOf } from './tally.ts';

/** From an article to its record: on this thread, or by asking another one. */
export type Extract = (article: Article) => ArticleRecord | Promise<ArticleRecord>;

/** What one input came to: a line for the journal, or a row for `errors.csv`. */
export type Outcome =
  | { readonly kind: 'article'; readonly line: string; readonly tally: Tally }
  | { readonly kind: 'failure'; readonly error: ErrorRow; readonly wasFound: boolean };

/** Runs the pipeline on the thread of the caller. */
export function onThisThread(pipeline: Pick<Pipeline, 'extract'>): Extract {
  return ({ text, ...about }) => pipeline.extract(text, about);
}

/** Reads an article and extracts it; the record leaves as its journal line, so that only text waits for its turn. Never throws. */
export async function extractArticle(found: UnreadArticle | InputError, extract: Extract): Promise<Outcome> {
  if (found instanceof InputError) return { kind: 'failure', error: errorRow(found), wasFound: false };
  try {
    const record = await extract(await found.read());
    return { kind: 'article', line: lineOf(record, found.path), tally: tallyOf(record) };
  } catch (error) {
    const known = error instanceof InputError ? error : extractFailed(error, found.path);
    return { kind: 'failure', error: errorRow(known), wasFound: true };
  }
}

/** JavaScript's strings end at half a gigabyte: an article of some 20 MB can reach that. */
function lineOf(record: ArticleRecord, path: string): string {
  try {
    return journalLine(record);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `${path} makes a record too large for one line of JSON; split it into the articles that it holds`;
    throw new InputError('too-large', path, message);
  }
}

function extractFailed(error: unknown, path: string): InputError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `${path} could not be extracted (${reason}); this is a fault of whosaid: please report it with the article`;
  return new InputError('extract-failed', path, message.replace(/\s+/g, ' '));
}

function errorRow({ path, line, code, message }: InputError): ErrorRow {
  return { path, line, code, message };
}
