import { OutputError } from '../model/errors.ts';
import type { Exporter } from '../model/exporter.ts';

/** What people understand of the system's error codes. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be larger than the system allows',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
  ENOENT: 'it is gone: was the folder moved or removed?',
  ENAMETOOLONG: 'the name is too long',
};

/** The same exporter, whose system errors are OutputErrors that name the path and the reason. */
export function withOutputErrors(exporter: Exporter): Exporter {
  return {
    ...exporter,
    async open(out, context) {
      const writer = await told(exporter.open(out, context), out);
      return {
        write: record => told(writer.write(record), out),
        end: () => told(writer.end(), out),
        close: () => told(writer.close(), out),
        abandon: () => writer.abandon(),
      };
    },
  };
}

/** Awaits work in an output folder; a refusal by the system becomes an OutputError that names path and reason. */
export async function told<T>(work: Promise<T>, out: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof Error) || code === undefined || !('syscall' in error)) throw error;
    throw new OutputError(`${path ?? out}: ${reasons[code] ?? message}`, { cause: error });
  }
}
