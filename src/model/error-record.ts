/**
 * What stands in a stream of records where one article could not be had (`whosaid/error@1`,
 * schema/error.schema.json): plain JSON like a record, told apart by `schema`.
 */
export interface ErrorRecord {
  readonly schema: 'whosaid/error@1';
  /** The article's id, where it could be told. */
  readonly id: string | null;
  /** Where the article was read, as shown to people: a file, or `standard input`. */
  readonly path: string;
  /** 1-based line of `path`; null where none can be told. */
  readonly line: number | null;
  /** A short constant word: `not-json`, `no-text`, `timeout` … */
  readonly code: string;
  /** What went wrong and how to mend it, a sentence. */
  readonly message: string;
}

export const errorSchema = 'whosaid/error@1';
