import { inOrder } from '../batch/in-order.ts';
import { type Extract, journalLine } from '../batch/index.ts';
import { type ErrorRecord, errorSchema } from '../model/error-record.ts';
import { InputError } from '../model/errors.ts';
import { type Line, linesOf } from '../read/lines.ts';
import { articleOfFields, idOf } from './article-of-fields.ts';
import { isBlank, jsonOfLine } from './json-of-line.ts';

/** Bytes of the longest line that is read: one article far above any newspaper's. */
export const longestLine = 32_000_000;

export interface PipeOptions {
  /** JSON lines: an object with `id` and `text` each. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly extract: Extract;
  /** Lines in work at once; twice as many may be in memory, fewer where they are long. */
  readonly jobs: number;
  /** What the input is called in error records. @default 'standard input' */
  readonly name?: string;
  /** Bytes of the longest line that is read. @default 32 MB */
  readonly longest?: number;
}

/**
 * One line of JSON out for each line in, in order, line feed included: the article's record, or an error record with
 * the line's number. Blank lines are passed over. Input is read only as output is taken. It throws what `input` throws,
 * and a PipelineError where no article can be extracted.
 */
export async function* pipeLines(options: PipeOptions): AsyncGenerator<string> {
  const { input, extract, jobs, name = 'standard input', longest = longestLine } = options;
  const lines = filled(linesOf(input, longest));
  const weigh = ({ bytes }: Line) => bytes?.length ?? 0;
  yield* inOrder(lines, line => lineFor(line, extract, name, longest), { jobs, weigh, heaviest: longest });
}

async function* filled(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (!isBlank(line)) yield line;
}

async function lineFor(line: Line, extract: Extract, name: string, longest: number): Promise<string> {
  let id: string | null = null;
  try {
    const fields = jsonOfLine(line, name, longest);
    id = idOf(fields);
    return (await extract(articleOfFields(fields, name, line.number))).line;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message } = error;
    const record: ErrorRecord = { schema: errorSchema, id, path: name, line: line.number, code, message };
    return journalLine(record);
  }
}
