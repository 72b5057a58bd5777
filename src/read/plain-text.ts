import type { Format } from './format.ts';
import { readTextFile } from './text-file.ts';

/** One article a file; its text is the whole file. */
export const plainText: Format = {
  extensions: ['.txt'],
  summary: 'plain text, one article a file',
  articles: file => [{ ...file, read: () => readTextFile(file) }],
};
