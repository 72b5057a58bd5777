import { extname } from 'node:path';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { withoutGz } from './gzip.ts';
import { html } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every kind of file that is read, in the order in which messages name them. */
export const formats: readonly Format[] = [plainText, markdown, html, jsonLines, csv];

/** The format that reads a file of this name, packed with gzip or not; or undefined. */
export function formatOf(path: string): Format | undefined {
  const extension = extname(withoutGz(path)).toLowerCase();
  return formats.find(format => format.extensions.includes(extension));
}

/** `.txt, .md …, each also .gz, or a .zip of them`: for messages. */
export function readableExtensions(): string {
  return `${formats.flatMap(format => format.extensions).join(', ')}, each also .gz, or a .zip of them`;
}
