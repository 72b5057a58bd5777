import { isUtf8 } from 'node:buffer';
import { mendUtf8 } from './broken-utf8.ts';
import { iconv } from './late.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's bytes as text, its byte order mark left out. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** What was guessed or replaced, as a sentence; null when the bytes left no doubt. */
  readonly warning: string | null;
}

const marks: readonly { readonly bytes: Buffer; readonly encoding: Encoding }[] = [
  { bytes: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { bytes: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
];

/**
 * Decodes by the byte order mark, else as UTF-16 where every other byte is zero, else as UTF-8, else as windows-1252.
 * Broken UTF-8 that has more whole characters than stray bytes stays UTF-8, its stray bytes read as windows-1252; the
 * warning names the line, counted from `firstLine`. Never throws.
 */
export function decode(bytes: Buffer, firstLine = 1): Decoded {
  const mark = markOf(bytes);
  const rest = mark ? bytes.subarray(mark.bytes.length) : bytes;
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeUtf16(rest, utf16, mark !== undefined);
  if (isUtf8(rest)) return { text: rest.toString('utf8'), encoding: 'utf-8', warning: null };
  const mended = mendUtf8(rest);
  if (mended.whole > mended.stray) {
    const warning =
      `Line ${firstLine - 1 + firstBrokenLine(rest)} is not valid UTF-8; bytes that fit nowhere (${mended.stray}) were read as ` +
      'windows-1252. The file may be cut off or pasted together.';
    return { text: mended.text, encoding: 'utf-8', warning };
  }
  const warning =
    `Line ${firstLine - 1 + firstBrokenLine(rest)} is not valid UTF-8, so the text was read as windows-1252; ` +
    'if its accents or quotation marks look wrong, save the file as UTF-8.';
  // Not TextDecoder: Node 20's turns the bytes of curly quotation marks into control characters (nodejs/node #56542).
  return { text: iconv().decode(rest, 'windows-1252'), encoding: 'windows-1252', warning };
}

function markOf(bytes: Buffer) {
  return marks.find(({ bytes: b }) => bytes.subarray(0, b.length).equals(b));
}

/** Which UTF-16 the bytes, or the first of them, are in. */
export function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const mark = markOf(bytes);
  if (!mark) return utf16WithoutMark(bytes);
  return mark.encoding === 'utf-8' || mark.encoding === 'windows-1252' ? undefined : mark.encoding;
}

/** English in UTF-16 has a zero in nearly every pair, always on the same side; a few bytes tell nothing. */
function utf16WithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 8 || !bytes.includes(0)) return undefined;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++;
  const pairs = bytes.length / 2;
  const [even, odd] = [zeros[0] / pairs, zeros[1] / pairs];
  if (odd > 0.7 && even < 0.02) return 'utf-16le';
  if (even > 0.7 && odd < 0.02) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be', marked: boolean): Decoded {
  const littleEndian = encoding === 'utf-16le' ? bytes : swapPairs(bytes);
  const name = encoding.toUpperCase();
  const sentences = marked ? [] : [`The file has no byte order mark and was read as ${name}.`];
  try {
    const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(littleEndian);
    return { text, encoding, warning: sentences[0] ?? null };
  } catch {
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(littleEndian);
    sentences.push(`Half characters in its ${name} became U+FFFD; the file may be cut off.`);
    return { text, encoding, warning: sentences.join(' ') };
  }
}

/** Big-endian to little-endian; a last odd byte stays, so that it is reported. */
function swapPairs(bytes: Buffer): Buffer {
  const swapped = Buffer.from(bytes);
  swapped.subarray(0, bytes.length & ~1).swap16();
  return swapped;
}

function firstBrokenLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (feed === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
}
