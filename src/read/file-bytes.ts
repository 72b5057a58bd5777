import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import { fromFileSystem } from './file-system-error.ts';
import type { InputFile } from './format.ts';

/** Above this, a file or line is taken for a collection: strings near V8's limit (512 MB) fail in places that are hard to explain. */
export const maximumArticleBytes = 100_000_000;

/** Files up to this size are read at once, longer ones in pieces of it. */
const chunkBytes = 1 << 18;

/**
 * A file's bytes in pieces, as many as it has when it is opened: one that is written to all the while comes to an end.
 * @throws InputError, `too-large` before anything is read
 */
export async function* fileChunks(path: string, atMost = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  try {
    // Asked first, because opening a pipe would wait for somebody to write into it.
    const found = await stat(path);
    if (!found.isFile()) {
      throw new InputError(
        'unreadable',
        path,
        `${path} is not a regular file; copy the article's text into one`,
      );
    }
    if (found.size > atMost) throw tooLarge(path, atMost);
    if (found.size === 0) return;
    if (found.size <= chunkBytes) yield readSmall(path, found.size);
    else yield* createReadStream(path, { end: found.size - 1, highWaterMark: chunkBytes });
  } catch (error) {
    throw fromFileSystem(error, path);
  }
}

/** Without a stream, which costs far more than the read itself: the articles of a run are mostly small files. */
function readSmall(path: string, size: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(file, bytes, length, size - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** All bytes of a file that is one article. @throws InputError */
export async function readWhole(file: InputFile, atMost = maximumArticleBytes): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of file.chunks(atMost)) {
    length += part.length;
    if (length > atMost) throw tooLarge(file.path, atMost);
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

function tooLarge(path: string, atMost: number): InputError {
  const message = `${path} is larger than ${atMost / 1e6} MB; split it into one file an article`;
  return new InputError('too-large', path, message);
}
