/** One line of a stream of bytes, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than allowed: it was passed over and never in memory as a whole. */
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;

/**
 * Cuts a stream at line feeds and nowhere else: U+2028 and lone carriage returns are content. Of a line above
 * `maximumBytes` nothing is kept, so memory holds one line at most. The last line needs no line feed.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): AsyncGenerator<Line> {
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
  for await (const { buffer, byteOffset, byteLength } of chunks) {
    const chunk = Buffer.from(buffer, byteOffset, byteLength);
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
