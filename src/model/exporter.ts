import type { ErrorRow } from './errors.ts';
import type { ArticleRecord } from './record.ts';

/**
 * `plain`: LF, and what a spreadsheet would run as a formula guarded. `excel`: the same with a byte order mark and CRLF,
 * so that a double click on Windows shows it right. `raw`: like plain, without the guard.
 */
export type CsvDialect = 'plain' | 'excel' | 'raw';

/** What a run hands to an exporter beside the records. */
export interface ExportContext {
  /** Inputs that could not be used. Read when the writer is closed, so a run may still add to it. */
  readonly errors: Iterable<ErrorRow>;
  /** How CSV files are written. @default 'plain' */
  readonly csv?: CsvDialect | undefined;
}

/**
 * An open output: `write` for each article, `end`, `close`. Calls come one after the other, each awaited before the next.
 * A run ends all its writers before it closes the first, so that a full disk leaves the files of an earlier run alone.
 */
export interface ExportWriter {
  /** Adds one article; articles come in input order. Memory does not grow with their number. */
  write(record: ArticleRecord): Promise<void>;
  /** Writes what is left. Files are whole now, still under names that end in `.part`: nothing is replaced yet. */
  end(): Promise<void>;
  /** Puts the ended files in place and returns their paths below the output folder. */
  close(): Promise<readonly string[]>;
  /** Gives back what is open and takes away what is not in place: after any failure, or in the place of `close`. */
  abandon(): Promise<void>;
}

/** One output format. Until `close` nothing that an earlier run left in the output folder is replaced. */
export interface Exporter {
  /** The word after `--format`. */
  readonly format: string;
  /** One line for help texts. */
  readonly summary: string;
  /** Creates the output folder where it is missing. */
  open(out: string, context: ExportContext): Promise<ExportWriter>;
}
