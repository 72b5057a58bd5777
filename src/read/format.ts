import type { Article } from '../model/article.ts';

/** A file that a format may read. */
export interface InputFile {
  /** Where it is, as it is shown to the user and opened. */
  readonly path: string;
  /** Id for its article: unique within one input folder, safe as a path below an output folder. */
  readonly id: string;
}

/** An article that is known but not read yet, so that a million of them can wait without being in memory. */
export interface UnreadArticle {
  readonly id: string;
  readonly path: string;
  /** @throws InputError when there is no article to be had. */
  readonly read: () => Promise<Article>;
}

/** One kind of file. A new one is a file of this folder and a row in `formats.ts`. */
export interface Format {
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** For messages and docs: what one file holds. */
  readonly summary: string;
  /** The articles in a file, in its order. @throws InputError when the file as a whole cannot be used. */
  readonly articles: (file: InputFile) => Iterable<UnreadArticle> | AsyncIterable<UnreadArticle>;
}
