import type { Format } from './format.ts';
import { readTextFile } from './text-file.ts';

/** One article a file. Its marks stay in the text: offsets point into the file as it is. */
export const markdown: Format = {
  extensions: ['.md'],
  summary: 'Markdown, one article a file',
  holdsMany: false,
  articles: (file, options) => [{ id: file.id, path: file.path, read: () => readTextFile(file, options) }],
};
