/** One line of a stream of bytes. */
export interface Line {
  /** 1 is the first. */
  readonly number: number;
  /** Without its line feed; null where the line is longer than the bound. */
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;

/**
 * Cuts a stream at line feeds and nowhere else: U+2028 and lone carriage returns are content. Of a line above `longest`
 * bytes nothing is kept, so memory holds one line at most. A last line needs no line feed.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ number, bytes: length > longest ? null : Buffer.concat(parts, length) });
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const feed = chunk.indexOf(lineFeed, start);
      const end = feed === -1 ? chunk.length : feed;
      length += end - start;
      if (length > longest) parts = [];
      else parts.push(chunk.subarray(start, end));
      if (feed === -1) break;
      yield line();
      number++;
      parts = [];
      length = 0;
      start = feed + 1;
    }
  }
  if (length > 0) yield line();
}
