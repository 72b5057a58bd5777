import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { InputError } from '../model/errors.ts';
import { articleId } from './article-id.ts';
import { fromFileSystem } from './file-system-error.ts';
import type { InputFile } from './format.ts';
import { gunzip, isGzipped, withoutGz } from './gzip.ts';
import { yauzl } from './late.ts';
import { swells, swollen } from './swelling.ts';

/** What is looked for in a packed folder, by name. */
export type Wanted = (name: string) => boolean;

export function isZip(path: string): boolean {
  return /\.zip$/i.test(path);
}

/**
 * The wanted files in a packed folder, in its order; hidden ones are left out as in other folders. An InputError stands
 * in the place of what cannot be used. Nothing is unpacked to the disk, and only what is read is unpacked at all.
 * @throws InputError where the folder as a whole cannot be read
 */
export async function* filesInZip(
  path: string,
  id: string,
  wanted: Wanted,
): AsyncGenerator<InputFile | InputError> {
  const { size } = await regular(path);
  const zip = await open(path);
  let isEmpty = true;
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/') || isHidden(name) || !(wanted(name) || isZip(name))) continue;
      isEmpty = false;
      const inner = `${path}/${name}`;
      const reason = whyNot(entry, name);
      if (reason) {
        yield new InputError('unreadable', inner, `${inner} ${reason}`);
        continue;
      }
      if (swells(entry.compressedSize, entry.uncompressedSize)) {
        yield swollen(inner);
        continue;
      }
      unpacked += entry.uncompressedSize;
      // Entries may share their bytes: each is harmless, and all of them are not.
      if (swells(size, unpacked)) throw swollen(path);
      yield inputFile(path, inner, `${id}/${articleId(withoutGz(name))}`, entry);
    }
  } catch (error) {
    throw damaged(error, path);
  } finally {
    zip.close();
  }
  if (isEmpty)
    throw new InputError('no-articles', path, `${path} holds no articles; pack some in it, or remove it`);
}

function inputFile(zipPath: string, path: string, id: string, entry: Entry): InputFile {
  const chunks = () => entryChunks(zipPath, path, entry);
  const name = withoutGz(basename(path));
  return { path, id, name, chunks: isGzipped(path) ? () => gunzip(chunks(), path) : chunks };
}

/** Opened anew, because articles are read long after they were listed. */
async function* entryChunks(zipPath: string, path: string, entry: Entry): AsyncGenerator<Buffer> {
  const zip = await open(zipPath);
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw damaged(error, path);
  } finally {
    zip.close();
  }
}

async function open(path: string): Promise<ZipFile> {
  try {
    return await yauzl().openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    throw damaged(error, path);
  }
}

/** Asked first, because opening a pipe would wait for somebody to write into it. */
async function regular(path: string) {
  const found = await stat(path);
  if (found.isFile()) return found;
  throw new InputError('unreadable', path, `${path} is not a regular file; name the articles themselves`);
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return yauzl().getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.(?!\.?(?:\/|$))|__MACOSX\/)/.test(name);
}

/** Unix keeps the kind of a file in the upper half of its attributes; this one is a link. */
const linkKind = 0xa000;

function whyNot(entry: Entry, name: string): string | undefined {
  if (yauzl().validateFileName(name) !== null)
    return 'has a name that leads out of its folder; pack it afresh';
  if (isZip(name)) return 'is packed twice; unpack the outer one';
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === linkKind)
    return 'is a link; pack what it leads to';
  if (entry.isEncrypted()) return 'is encrypted; unpack it yourself';
  if (!entry.canDecodeFileData()) return 'is packed in a way that is not read; pack it as common zip';
  return undefined;
}

function damaged(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code && !code.startsWith('Z_')) return fromFileSystem(error, path);
  return new InputError(
    'damaged',
    path,
    `${path} cannot be unpacked (${message}); pack it afresh`.replace(/\s+/g, ' '),
  );
}
