import type { Article } from '../model/article.ts';
import type { InputError } from '../model/errors.ts';

/** A file that a format may read: one of a folder, or one that lies packed in another. */
export interface InputFile {
  /** Where it is, as it is shown to the user. */
  readonly path: string;
  /** Id for its article: unique within one input folder, safe as a path below an output folder. */
  readonly id: string;
  /** Its base name, without the ending of what it is packed in: `2023-07-07-talks.txt`. */
  readonly name: string;
  /**
   * Its bytes, unpacked, in pieces.
   * @throws InputError when they cannot be read, or are known beforehand to be more than `atMost`.
   */
  readonly chunks: (atMost?: number) => AsyncIterable<Buffer>;
}

/** An article that is known but not read yet, so that a million of them can wait without being in memory. */
export interface UnreadArticle {
  readonly id: string;
  readonly path: string;
  /** 1-based line on which it begins, where its file holds many articles. */
  readonly line?: number;
  /** @throws InputError when there is no article to be had. */
  readonly read: () => Promise<Article>;
}

/** Columns of a table, or keys of JSON objects, as the user names them; what is not named is guessed. */
export interface Columns {
  readonly text?: string;
  readonly id?: string;
  readonly date?: string;
}

/** How files are read. */
export interface ReadOptions {
  readonly columns?: Columns;
  /** Told once a file what was guessed in it, as a sentence. */
  readonly onGuess?: (sentence: string) => void;
  /** Bytes that one article may have, as a file, a line or a row. @default 100 MB */
  readonly maximumBytes?: number;
}

/** One kind of file. A new one is a file of this folder and a row in `formats.ts`. */
export interface Format {
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** For messages and docs: what one file holds. */
  readonly summary: string;
  /** True where one file may hold any number of articles: they are counted only by reading all of it. */
  readonly holdsMany: boolean;
  /**
   * The articles in a file, in its order; an InputError stands in the place of each that cannot be used.
   * @throws InputError when the file as a whole cannot be used.
   */
  readonly articles: (
    file: InputFile,
    options: ReadOptions,
  ) => Iterable<UnreadArticle | InputError> | AsyncIterable<UnreadArticle | InputError>;
}
