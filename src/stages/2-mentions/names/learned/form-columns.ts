import { hashString } from '../../../../learn/index.ts';
import { isWordShape, type Spelling } from '../spelling.ts';

export const formNames = ['lower', 'shape', 'look', 'p3', 'p4', 's2', 's3', 's4'] as const;

/** What a word's letters show, in the order of the names. */
export function formRow({ text, key, shape }: Spelling): readonly number[] {
  const word = isWordShape(shape);
  // beginnings and endings of words that are longer
  const opening = (length: number) => (word && length < key.length ? hashOf(key.slice(0, length)) : 0);
  const ending = (length: number) => (word && length < key.length ? hashOf(key.slice(-length)) : 0);
  return [
    hashOf(shape === 'number' ? key.replace(/\d/g, '9') : key),
    hashOf(shape),
    hashOf(outline(text)),
    opening(3),
    opening(4),
    ending(2),
    ending(3),
    ending(4),
  ];
}

const hashOf = (text: string) => hashString(text) || 1;

/** `McAllister` -> `XxXxx`, `U.S.` -> `X.X.`, `Yoon-man` -> `Xxx-xxx`: no more than two of a kind in a row. */
function outline(text: string): string {
  let found = '';
  for (const letter of text.slice(0, 24)) {
    const kind = kindOf(letter);
    if (!found.endsWith(kind + kind)) found += kind;
  }
  return found.slice(0, 8);
}

function kindOf(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{L}/u.test(letter)) return 'x';
  return /\d/.test(letter) ? '9' : letter;
}
