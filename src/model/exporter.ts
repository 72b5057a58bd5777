import type { ErrorRow } from './errors.ts';
import type { ArticleRecord } from './record.ts';

/** What a run hands to an exporter beside the records. */
export interface ExportContext {
  /** Inputs that could not be used. Read when the writer is closed, so a run may still add to it. */
  readonly errors: readonly ErrorRow[];
}

/** An open output. Calls come one after the other: `write` is awaited before the next call. */
export interface ExportWriter {
  /** Adds one article; articles come in input order. Memory does not grow with their number. */
  write(record: ArticleRecord): Promise<void>;
  /** Puts the finished files in place and returns their paths below the output folder. */
  close(): Promise<readonly string[]>;
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
