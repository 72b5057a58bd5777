import { iconv } from './late.ts';

/** UTF-8 with stray bytes in it, as far as it could be saved. */
export interface Mended {
  readonly text: string;
  /** How many characters of more than one byte were whole, and how many bytes belonged to none. */
  readonly whole: number;
  readonly stray: number;
}

/**
 * Reads what is UTF-8 as UTF-8 and each stray byte as windows-1252: a story cut off in the middle of a character, or
 * a quotation pasted in from another encoding, keeps all its other marks. One pass.
 */
export function mendUtf8(bytes: Buffer): Mended {
  const parts: string[] = [];
  let [from, whole, stray] = [0, 0, 0];
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 1) whole++;
    if (length === 0) {
      stray++;
      parts.push(bytes.toString('utf8', from, i), iconv().decode(bytes.subarray(i, i + 1), 'windows-1252'));
      from = i + 1;
    }
    i += length || 1;
  }
  parts.push(bytes.toString('utf8', from));
  return { text: parts.join(''), whole, stray };
}

/** Bytes of the well-formed character that begins here (Unicode 15, table 3-7), or 0. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (first < 0xc2 || length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  return length;
}
