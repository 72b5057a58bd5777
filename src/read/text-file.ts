import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article, Metadata } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { binaryReason, kindOfBinary } from './binary.ts';
import { decode } from './decode.ts';
import { readWhole } from './file-bytes.ts';
import { dateInName } from './file-name-date.ts';
import type { InputFile, ReadOptions } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { isVisible } from './visible.ts';

/** What is known of bytes besides themselves. */
export type Origin = Pick<InputFile, 'path' | 'id'> & { readonly name?: string };

/** Reads a file that is one article. @throws InputError */
export async function readTextFile(file: InputFile, { maximumBytes }: ReadOptions): Promise<Article> {
  return articleFromBytes(await readWhole(file, maximumBytes), file);
}

/**
 * Turns a file's bytes into an article. Its text is fixed from here on.
 * @throws InputError `empty` or `binary`
 */
export function articleFromBytes(bytes: Buffer, { path, id, name = basename(path) }: Origin): Article {
  const { text, warnings } = textOf(bytes, path);
  const frontMatter = readFrontMatter(text);
  const date = dateInName(name);
  const metadata: Metadata = { ...(date && { date }), ...frontMatter.metadata };
  return {
    id,
    text,
    metadata,
    path,
    sha256: sha256(bytes),
    warnings: [...warnings, ...frontMatter.warnings],
  };
}

/** A file's text, which has something to read in it. @throws InputError `empty` or `binary` */
export function textOf(
  bytes: Buffer,
  path: string,
): { readonly text: string; readonly warnings: readonly string[] } {
  if (bytes.length === 0) {
    throw new InputError('empty', path, `${path} is empty; remove it, or save the article's text in it`);
  }
  const kind = kindOfBinary(bytes);
  if (kind) throw new InputError('binary', path, `${path} is ${kind}, not text; save its text as .txt`);
  const { text, encoding, warning } = decode(bytes);
  const reason = binaryReason(text, encoding);
  if (reason) throw new InputError('binary', path, `${path} is not text (${reason}); save its text as .txt`);
  if (!isVisible(text)) {
    const message = `${path} holds nothing but white space; remove it, or save the article's text in it`;
    throw new InputError('empty', path, message);
  }
  return { text, warnings: warning ? [warning] : [] };
}

/** 64 hexadecimal digits. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
