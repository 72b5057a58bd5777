import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Pipeline } from '../pipeline/index.ts';
import { journalLine } from './journal-line.ts';
import { type Tally, tallyOf } from './tally.ts';

/** One article, extracted: what is written of it, and what is counted. */
export interface Extracted {
  /** The record as a line for the journal, line feed included. */
  readonly line: string;
  readonly tally: Tally;
}

/**
 * From an article to its line, on this thread, in a worker, or wherever. Rejects with an InputError where the article
 * cannot be extracted, with a PipelineError where none can.
 */
export type Extract = (article: Article) => Promise<Extracted>;

/** An `Extract` with what must be known about it and done after it. */
export interface Extractor {
  readonly extract: Extract;
  /** Articles to have in hand, so that nobody who extracts waits for one to be read. */
  readonly atOnce: number;
  /** The pipeline's name or path. */
  readonly pipeline: string;
  /** Two extractors with the same one make the same line of the same article. */
  readonly fingerprint: string;
  readonly close: () => Promise<void>;
}

/** The part of a pipeline that a run needs. */
export type Extracting = Pick<Pipeline, 'name' | 'extract' | 'fingerprint'>;

/** Runs a loaded pipeline on the thread of the caller: one article at a time, and no way to stop one that hangs. */
export function onThisThread(pipeline: Extracting): Extractor {
  return {
    extract: async article => extractNow(pipeline, article),
    atOnce: 1,
    pipeline: pipeline.name,
    fingerprint: pipeline.fingerprint,
    close: async () => {},
  };
}

/**
 * What each article came to, in their order. Where extracting them together fails, each is tried by itself: only those
 * at fault fail. It throws nothing.
 */
export function extractGroup(
  pipeline: Pick<Pipeline, 'extract' | 'extractAll'>,
  articles: readonly Article[],
): (Extracted | InputError)[] {
  const [first, second] = articles;
  if (first && !second) return [extractOrFail(pipeline, first)];
  try {
    return pipeline.extractAll(articles).map((record, i) => extractedOf(record, articles[i]!));
  } catch {
    return articles.map(article => extractOrFail(pipeline, article));
  }
}

function extractOrFail(pipeline: Pick<Pipeline, 'extract'>, article: Article): Extracted | InputError {
  try {
    return extractNow(pipeline, article);
  } catch (error) {
    return error as InputError;
  }
}

/** @throws InputError `extract-failed` or `too-large` */
function extractNow(pipeline: Pick<Pipeline, 'extract'>, article: Article): Extracted {
  const { text, ...about } = article;
  const path = article.path ?? article.id;
  const record = attempt(
    () => pipeline.extract(text, about),
    error => extractFailed(error, path),
  );
  return extractedOf(record, article);
}

function extractedOf(record: ArticleRecord, { path, id }: Article): Extracted {
  return { line: lineOf(record, path ?? id), tally: tallyOf(record) };
}

/** JavaScript's strings end at half a gigabyte: an article of some 20 MB can reach that. */
function lineOf(record: ArticleRecord, path: string): string {
  return attempt(
    () => journalLine(record),
    error => {
      if (!(error instanceof RangeError)) return extractFailed(error, path);
      const message = `${path} makes a record too large for one line of JSON; split it into the articles that it holds`;
      return new InputError('too-large', path, message);
    },
  );
}

function attempt<T>(work: () => T, toInputError: (error: unknown) => InputError): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(error);
  }
}

function extractFailed(error: unknown, path: string): InputError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `${path} could not be extracted (${reason}); this is a fault of whosaid: please report it with the article`;
  return new InputError('extract-failed', path, message.replace(/\s+/g, ' '));
}
