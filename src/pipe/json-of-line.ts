import { isUtf8 } from 'node:buffer';
import { InputError } from '../model/errors.ts';
import type { Line } from '../read/lines.ts';
import { isMapping } from '../read/metadata-fields.ts';

/** A JSON object, as parsed. */
export type Fields = Readonly<Record<string, unknown>>;

const byteOrderMark = /^\uFEFF/;

/** True for a line of nothing but white space: it is passed over. */
export function isBlank({ bytes }: Line): boolean {
  return bytes?.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) ?? false;
}

/**
 * The JSON object on a line of `path`.
 * @throws InputError `too-large`, `not-utf8` or `not-json`, with the line's number
 */
export function jsonOfLine({ number, bytes }: Line, path: string, longest: number): Fields {
  const place = `line ${number} of ${path}`;
  if (bytes === null) {
    const message = `${place} is longer than ${Math.floor(longest / 1e6)} MB; split it into one line an article`;
    throw new InputError('too-large', path, message, number);
  }
  if (!isUtf8(bytes)) {
    throw new InputError('not-utf8', path, `${place} is not valid UTF-8; write JSON in UTF-8`, number);
  }
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8').replace(byteOrderMark, ''));
  } catch {
    throw new InputError('not-json', path, `${place} is not JSON; write one object a line`, number);
  }
  if (isMapping(value)) return value;
  throw new InputError(
    'not-json',
    path,
    `${place} is JSON, but no object: write {"id": …, "text": …}`,
    number,
  );
}
