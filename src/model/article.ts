/** What an article says of itself. A key is absent where it is unknown. */
export interface Metadata {
  /** ISO 8601, `YYYY-MM-DD` with an optional time. */
  readonly date?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** One article as read: after decoding its text never changes, and every span points into it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** What is known from outside the text (front matter, file name, caller); it wins over what the text says. */
  readonly metadata: Metadata;
  /** Where the article was read, as shown to the user. */
  readonly path?: string;
  /** SHA-256 of the input's bytes, 64 hexadecimal digits. */
  readonly sha256?: string;
  /** What was odd while reading (a guessed encoding, replaced bytes …), a sentence each. */
  readonly warnings: readonly string[];
}
