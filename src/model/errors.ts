/** One input that could not be used. The run goes on. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** A short constant word for tables and tests, e.g. `empty`, `binary`, `not-found`. */
  readonly code: string;
  readonly path: string;
  /** 1-based line of the input, where one can be told. */
  readonly line: number | null;

  constructor(code: string, path: string, message: string, line: number | null = null) {
    super(message);
    this.code = code;
    this.path = path;
    this.line = line;
  }
}

/** A row of `errors.csv`: one input that did not become an article. */
export interface ErrorRow {
  readonly path: string;
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

/** A place that cannot be written to. Nothing more can be done in this run. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** A pipeline that cannot be run: found before the first article is read. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
}

/** A command that was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
