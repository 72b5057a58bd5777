import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../model/errors.ts';
import { swells, swollen } from './swelling.ts';

/** Ending of a file that is packed by itself. */
const ending = /\.gz$/i;

export function isGzipped(path: string): boolean {
  return ending.test(path);
}

/** `talks.txt` for `talks.txt.gz`. */
export function withoutGz(path: string): string {
  return path.replace(ending, '');
}

/** What zlib's codes mean. */
const reasons: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'it is cut off',
  Z_DATA_ERROR: 'it is damaged, or no gzip file',
};

/**
 * Unpacks as the pieces come. Several packed parts in a row are one file; what follows them and is not packed is left out.
 * @throws InputError `damaged` after all that could be unpacked, `too-large` where it swells without end
 */
export async function* gunzip(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  pipeline(Readable.from(chunks), unpacked, () => {}); // an error of either comes out of the loop
  try {
    let bytes = 0;
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (swells(unpacked.bytesWritten, bytes)) throw swollen(path);
      yield chunk;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw error;
    const message = `${path} cannot be unpacked: ${reasons[code] ?? (error as Error).message}; pack it afresh`;
    throw new InputError('damaged', path, message);
  }
}
