import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { putInPlace } from './durable.ts';
import type { LinePlace } from './line-table.ts';

/** The order in which the lines of a file belong, which may not be that in which they lie. */
export interface LineOrder {
  readonly add: (place: LinePlace) => void;
  /** True where the lines, in order, are exactly a file of so many bytes. */
  readonly isWhole: (bytes: number) => boolean;
  /** Writes the lines in order to `<path>.part` and puts that in the place of `path`. */
  readonly rewrite: (from: FileHandle, path: string) => Promise<void>;
}

const chunkBytes = 1 << 20;

/** Lines that follow each other are kept as one stretch, so that a file in order takes no memory. */
export function lineOrder(): LineOrder {
  const stretches: { readonly offset: number; length: number }[] = [];

  return {
    add({ offset, length }) {
      const last = stretches.at(-1);
      if (last && last.offset + last.length === offset) last.length += length;
      else stretches.push({ offset, length });
    },
    isWhole: bytes =>
      bytes === 0
        ? stretches.length === 0
        : stretches.length === 1 && stretches[0]!.offset === 0 && stretches[0]!.length === bytes,
    async rewrite(from, path) {
      const part = await open(`${path}.part`, 'w');
      try {
        for (const stretch of stretches) await copy(from, part, stretch);
        await putInPlace(part, path);
      } finally {
        await part.close();
      }
    },
  };
}

async function copy(from: FileHandle, to: FileHandle, { offset, length }: LinePlace): Promise<void> {
  const chunk = Buffer.alloc(Math.min(length, chunkBytes));
  for (let done = 0; done < length; ) {
    const { bytesRead } = await from.read(chunk, 0, Math.min(chunkBytes, length - done), offset + done);
    if (bytesRead === 0) throw new Error('the journal became shorter while it was read');
    await to.appendFile(chunk.subarray(0, bytesRead));
    done += bytesRead;
  }
}
