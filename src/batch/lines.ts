import type { FileHandle } from 'node:fs/promises';

/** One line of a file, by its bytes. */
export interface Line {
  readonly offset: number;
  /** Line feed included. */
  readonly length: number;
  /** Its first bytes, at most `headBytes`, as UTF-8. */
  readonly head: string;
}

const headBytes = 8192;
const chunkBytes = 1 << 20;

/** The lines of a file, one at a time, however long. What follows the last line feed is none. */
export async function* linesOf(file: FileHandle): AsyncGenerator<Line> {
  const chunk = Buffer.alloc(chunkBytes);
  let offset = 0;
  let position = 0;
  let head: Buffer[] = [];
  let held = 0;
  const hold = (bytes: Buffer) => {
    if (held >= headBytes) return;
    head.push(Buffer.from(bytes.subarray(0, headBytes - held)));
    held += bytes.length;
  };
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunkBytes, position);
    if (bytesRead === 0) return;
    const bytes = chunk.subarray(0, bytesRead);
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      hold(bytes.subarray(from, end));
      from = end + 1;
      yield { offset, length: position + from - offset, head: Buffer.concat(head).toString('utf8') };
      offset = position + from;
      head = [];
      held = 0;
    }
    hold(bytes.subarray(from));
    position += bytesRead;
  }
}
