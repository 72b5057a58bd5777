import { extname } from 'node:path';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every kind of file that is read, in the order in which messages name them. */
export const formats: readonly Format[] = [plainText, markdown];

/** The format that reads a file of this name, or undefined. */
export function formatOf(path: string): Format | undefined {
  const extension = extname(path).toLowerCase();
  return formats.find(format => format.extensions.includes(extension));
}

/** `.txt, .md`: for messages. */
export function readableExtensions(): string {
  return formats.flatMap(format => format.extensions).join(', ');
}
