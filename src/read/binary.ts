import type { Encoding } from './decode.ts';

/** First bytes of what people save as .txt by mistake (Gary Kessler's table of file signatures). */
const signatures: readonly { readonly kind: string; readonly bytes: string }[] = [
  { kind: 'a PDF', bytes: '%PDF-' },
  { kind: 'a Word, OpenDocument or ZIP file', bytes: 'PK\x03\x04' },
  { kind: 'an old Office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'a rich text document', bytes: '{\\rtf' },
  { kind: 'a gzip archive', bytes: '\x1f\x8b\x08' },
  { kind: 'a PNG image', bytes: '\x89PNG\r\n' },
  { kind: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { kind: 'a GIF image', bytes: 'GIF89a' },
];

/** What the bytes are if they surely are no text: `a PDF`. */
export function kindOfBinary(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 16).toString('latin1');
  return signatures.find(signature => start.startsWith(signature.bytes))?.kind;
}

/**
 * Largest share of control characters that still passes for text. A few NULs in a good article stay where they are;
 * a file padded with NULs, or a program, does not pass. Random bytes hold 10 %, and random bytes are not UTF-8.
 */
const tolerated: Readonly<Record<Encoding, number>> = {
  'utf-8': 0.1,
  'utf-16le': 0.1,
  'utf-16be': 0.1,
  'windows-1252': 0.02,
};

/** Why the decoded text is no text, or undefined where it is. */
export function binaryReason(text: string, encoding: Encoding): string | undefined {
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  const share = controls / text.length;
  return share > tolerated[encoding] ? `${Math.round(share * 100)} % of it is control characters` : undefined;
}

/** ASCII's control characters but for tab, line feed, vertical tab, form feed and carriage return. */
function isControl(code: number): boolean {
  return code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f;
}
