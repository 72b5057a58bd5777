import { createHash } from 'node:crypto';

/** Bytes of a file name that every common file system takes, with room for `.json`. */
const LONGEST = 240;

/**
 * Path of an article's file below the folder of articles: its id, `/` for subfolders, and `.json`. Different ids have
 * different paths, and none leads out of the folder: what a file name cannot hold is percent-encoded.
 */
export function articlePath(id: string): string {
  const folders = id.split('/');
  const file = folders.pop()!;
  return [...folders.map(folderName), `${fileName(file)}.json`].join('/');
}

/** A folder named like a file of articles would stand in its way. */
function folderName(part: string): string {
  return fileName(part).replace(/\.json$/i, ending => `%2E${ending.slice(1)}`);
}

/** Names of devices: Windows takes them for files in no folder, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function fileName(part: string): string {
  if (part === '') return '%';
  const encoded = part
    .replace(/[%\\:*?"<>|\p{Cc}\p{Cs}]|^\.{1,2}$/gu, encode)
    .replace(device, name => `${encode(name[0]!)}${name.slice(1)}`);
  return Buffer.byteLength(encoded) <= LONGEST ? encoded : shorten(encoded);
}

function encode(text: string): string {
  return Array.from(text, c => `%${c.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** The beginning, and a mark that tells long names apart. */
function shorten(name: string): string {
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `${Buffer.from(name)
    .subarray(0, LONGEST - 40)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')}%${mark}`;
}
