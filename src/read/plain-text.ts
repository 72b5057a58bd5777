import type { Format } from './format.ts';
import { readTextFile } from './text-file.ts';

/** One article a file; its text is the whole file. */
export const plainText: Format = {
  extensions: ['.txt'],
  summary: 'plain text, one article a file',
  holdsMany: false,
  articles: (file, options) => [{ id: file.id, path: file.path, read: () => readTextFile(file, options) }],
};
