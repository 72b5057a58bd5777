import { csvFields } from './csv-fields.ts';
import { decode } from './decode.ts';
import type { Line } from './lines.ts';

/** One record of a table: a line, or several where quotation marks hold line feeds. */
export interface CsvRecord {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly bytes: Buffer;
  readonly fields: readonly string[];
  /** What was guessed while decoding. */
  readonly warning: string | null;
}

/** A line that begins no record that can be read; the next line is tried as a record of its own. */
export interface BrokenRecord {
  readonly line: number;
  readonly reason: string;
}

/** What separates fields, in order of preference. */
const delimiters = [',', ';', '\t', '|'];

/** A record of more lines than this is a quotation mark that nobody closed. */
const maximumLines = 100_000;

const quote = 0x22;

/**
 * Cuts lines into records. A record goes on while its quotation marks are odd in number (RFC 4180 doubles those within a
 * field); where it does not come to a good end, only its first line is given up, so that one stray mark does not
 * swallow the rest of the file. Each line is looked at twice at most.
 */
export async function* csvRecords(
  lines: AsyncIterable<Line>,
  maximumBytes: number,
): AsyncGenerator<CsvRecord | BrokenRecord> {
  const source = lines[Symbol.asyncIterator]();
  const again: Line[] = []; // to be read once more, the next one last
  const next = async () => again.pop() ?? (await source.next()).value;
  let delimiter: string | undefined;
  try {
    for (let first: Line | undefined = await next(); first; first = await next()) {
      const { number, bytes } = first;
      if (bytes === null) {
        yield { line: number, reason: `a line of more than ${maximumBytes / 1e6} MB` };
        continue;
      }
      const parts: Line[] = [first];
      let size = bytes.length;
      let isOpen = hasOddQuotes(bytes);
      while (isOpen && size <= maximumBytes && parts.length < maximumLines) {
        const line: Line | undefined = await next();
        if (!line) break;
        parts.push(line);
        if (line.bytes === null) break;
        size += line.bytes.length + 1;
        if (hasOddQuotes(line.bytes)) isOpen = false;
      }
      delimiter ??= delimiterOf(bytes);
      const whole = isOpen ? null : parseRecord(parts, delimiter);
      // A stray mark (a 6" pipe) opens nothing where its line is good by itself.
      const record = whole ?? parseRecord([first], delimiter);
      if (record === null) yield { line: number, reason: 'quotation marks that do not fit together' };
      else if (record.fields.length > 0) yield record;
      if (whole === null) for (let i = parts.length - 1; i > 0; i--) again.push(parts[i]!);
    }
  } finally {
    await source.return?.();
  }
}

function hasOddQuotes(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(quote); at !== -1; at = bytes.indexOf(quote, at + 1)) odd = !odd;
  return odd;
}

/** With the line feeds that were between them, and without the carriage return at the end. */
function joined(lines: readonly Line[]): Buffer {
  const [first, last] = [lines[0]!.bytes!, lines.at(-1)!.bytes!];
  const size = lines.reduce((sum, { bytes }) => sum + bytes!.length + 1, -1);
  // Lines that were cut from one piece of the file still lie side by side.
  const isOnePiece =
    first.buffer === last.buffer && last.byteOffset + last.length - first.byteOffset === size;
  const whole = isOnePiece ? Buffer.from(first.buffer, first.byteOffset, size) : concatenated(lines);
  return whole.at(-1) === 0x0d ? whole.subarray(0, -1) : whole;
}

function concatenated(lines: readonly Line[]): Buffer {
  return Buffer.concat(lines.flatMap(({ bytes }, i) => (i === 0 ? [bytes!] : [lineFeed, bytes!])));
}

const lineFeed = Buffer.from('\n');

/** The one that is most often between the names in a header. */
function delimiterOf(header: Buffer): string {
  const bare = header.toString('latin1').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** A record without fields for an empty line; null where the rules are broken. */
function parseRecord(lines: readonly Line[], delimiter: string): CsvRecord | null {
  const bytes = joined(lines);
  const line = lines[0]!.number;
  const { text, warning } = decode(bytes, line);
  if (text.trim() === '') return { line, bytes, fields: [], warning };
  const fields = csvFields(text, delimiter);
  return fields && { line, bytes, fields, warning };
}
