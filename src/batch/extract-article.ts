import type { Article } from '../model/article.ts';
import { type ErrorRow, InputError, PipelineError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { UnreadArticle } from '../read/index.ts';
import type { Extract, Extracted } from './extract.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What one input came to: a line for the journal, one that it has already, or a row for `errors.csv`. */
export type Outcome =
  | ({ readonly kind: 'article'; readonly id: string } & Extracted)
  | { readonly kind: 'kept'; readonly id: string; readonly tally: Tally }
  | { readonly kind: 'failure'; readonly id?: string; readonly error: ErrorRow; readonly wasFound: boolean };

/** Looks for what an earlier run made of an article. */
export type Find = (article: Article) => Promise<ArticleRecord | null>;

/** An article that was read, or why there is none. */
export interface ReadArticle {
  readonly found: UnreadArticle | InputError;
  readonly article: Article | InputError;
}

/** Reads the articles one after the other, as they are asked for. It throws what `found` throws. */
export async function* readEach(
  found: AsyncIterable<UnreadArticle | InputError>,
): AsyncGenerator<ReadArticle> {
  for await (const each of found) yield { found: each, article: await articleOf(each) };
}

async function articleOf(found: UnreadArticle | InputError): Promise<Article | InputError> {
  if (found instanceof InputError) return found;
  try {
    return await found.read();
  } catch (error) {
    return asInputError(error, found.path);
  }
}

/**
 * Extracts an article, unless that was done before.
 * @throws PipelineError, which would befall every other article too; nothing else
 */
export async function extractArticle(
  { found, article }: ReadArticle,
  extract: Extract,
  find: Find = async () => null,
): Promise<Outcome> {
  if (found instanceof InputError) return { kind: 'failure', error: errorRow(found), wasFound: false };
  const { id } = found;
  try {
    if (article instanceof InputError) throw article;
    const earlier = await find(article);
    if (earlier) return { kind: 'kept', id, tally: tallyOf(earlier) };
    const { line, tally } = await extract(article);
    return { kind: 'article', id, line, tally };
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    const known = asInputError(error, found.path);
    // An article knows its line as a part of its path; a row of errors has a column for it.
    const place = found.line === undefined ? {} : { path: found.path, line: found.line };
    return { kind: 'failure', id, error: { ...errorRow(known), ...place }, wasFound: true };
  }
}

function asInputError(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error;
  const message = `${path} failed (${error}); this is a fault of whosaid: please report it with the article`;
  return new InputError('failed', path, message.replace(/\s+/g, ' '));
}

function errorRow({ path, line, code, message }: InputError): ErrorRow {
  return { path, line, code, message };
}
