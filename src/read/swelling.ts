import { InputError } from '../model/errors.ts';

/** Text packs to a fifth, pages of one table to a fiftieth, a bomb to a thousandth. */
const largestRatio = 250;

/** Below this, in bytes, unpacking does no harm whatever the ratio. */
const harmless = 100_000_000;

/** True for what unpacks to much more than text does. */
export function swells(packed: number, unpacked: number): boolean {
  return unpacked > harmless && unpacked > packed * largestRatio;
}

export function swollen(path: string): InputError {
  const message = `${path} unpacks to more than ${largestRatio} times its size and was left; unpack it yourself if it can be trusted`;
  return new InputError('too-large', path, message);
}
