import { InputError } from '../model/errors.ts';

/** What the system's short codes mean, and what helps. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; allow reading it',
  EPERM: 'permission denied; allow reading it',
  ELOOP: 'it is a link that leads to itself; remove it',
  ENAMETOOLONG: 'its name is too long; shorten it',
  EISDIR: 'it is a folder where a file was expected',
  EMFILE: 'too many files are open; use fewer --jobs',
  EIO: 'the disk failed while it was read; copy it afresh',
};

/** Says in plain English why the system would not give a file or folder. InputErrors pass unchanged. */
export function fromFileSystem(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = path.includes('\uFFFD')
      ? 'its name is not valid UTF-8; rename it'
      : 'check the spelling, or where its link leads';
    return new InputError('not-found', path, `${path} does not exist; ${hint}`);
  }
  return new InputError('unreadable', path, `${path} cannot be read: ${reasons[code] ?? message}`);
}
