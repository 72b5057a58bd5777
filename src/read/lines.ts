import iconv from 'iconv-lite';
import { utf16Of } from './decode.ts';

/** One line of a file, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than allowed: it was passed over and never in memory as a whole. */
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;

/** The lines of a file as they come in, the last one also where no line feed ends it. UTF-16 becomes UTF-8 first. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, maximumBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > maximumBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: length > maximumBytes ? null : whole(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of inUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function whole(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** UTF-16 as UTF-8, told by the file's first piece; all else as it is. */
async function* inUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = utf16Of(chunk);
      decoder = encoding ? iconv.getDecoder(encoding) : null;
    }
    yield decoder ? Buffer.from(decoder.write(chunk)) : chunk;
  }
  const rest = decoder?.end();
  if (rest) yield Buffer.from(rest);
}
