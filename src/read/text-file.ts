import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article, Metadata } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { binaryReason, kindOfBinary } from './binary.ts';
import { decode } from './decode.ts';
import { dateInName } from './file-name-date.ts';
import { fromFileSystem } from './file-system-error.ts';
import type { InputFile } from './format.ts';
import { readFrontMatter } from './front-matter.ts';

/** Above this, one file is taken for a collection: strings near V8's limit (512 MB) fail in places that are hard to explain. */
const maximumBytes = 100_000_000;

/** Something besides white space and invisible characters. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** Reads a file that is one article. @throws InputError */
export async function readTextFile(file: InputFile): Promise<Article> {
  return articleFromBytes(await readBytes(file.path), file);
}

/**
 * Turns a file's bytes into an article. Its text is fixed from here on.
 * @throws InputError `empty` or `binary`
 */
export function articleFromBytes(bytes: Buffer, { path, id }: InputFile): Article {
  if (bytes.length === 0) {
    throw new InputError('empty', path, `${path} is empty; remove it, or save the article's text in it`);
  }
  const kind = kindOfBinary(bytes);
  if (kind) throw new InputError('binary', path, `${path} is ${kind}, not text; save its text as .txt`);
  const { text, encoding, warning } = decode(bytes);
  const reason = binaryReason(text, encoding);
  if (reason) throw new InputError('binary', path, `${path} is not text (${reason}); save its text as .txt`);
  if (!visible.test(text)) {
    throw new InputError(
      'empty',
      path,
      `${path} holds nothing but white space; remove it, or save the article's text in it`,
    );
  }
  const frontMatter = readFrontMatter(text);
  const date = dateInName(basename(path));
  const metadata: Metadata = { ...(date && { date }), ...frontMatter.metadata };
  const warnings = [...(warning ? [warning] : []), ...frontMatter.warnings];
  return { id, text, metadata, path, sha256: createHash('sha256').update(bytes).digest('hex'), warnings };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    // Asked first, because opening a pipe would wait for somebody to write into it.
    const { size } = await statFile(path);
    if (size <= maximumBytes) return await readFile(path);
  } catch (error) {
    throw fromFileSystem(error, path);
  }
  const message = `${path} is larger than ${maximumBytes / 1e6} MB; split it into one file an article`;
  throw new InputError('too-large', path, message);
}

async function statFile(path: string) {
  const found = await stat(path);
  if (found.isFile()) return found;
  throw new InputError('unreadable', path, `${path} is not a regular file; copy the article's text into one`);
}
