import { hashString } from '../../../../learn/index.ts';
import type { Word } from '../words.ts';
import type { ColumnGroup } from './columns.ts';
import { rowsByText } from './rows-by-text.ts';
import { forEachWord } from './windows.ts';

/** What a word's letters show. */
export const formColumns: ColumnGroup = {
  names: ['word', 'lower', 'shape', 'look', ...affixNames('p'), ...affixNames('s'), 'pos', 'loud', 'opens'],
  fill: ({ words, windows, loud }, columns) => {
    const [pos, quiet, opens] = columns.slice(12) as [Int32Array, Int32Array, Int32Array];
    const rowFor = rowsByText(rowOf);
    forEachWord(windows, i => {
      const word = words[i]!;
      const row = rowFor(word);
      for (let c = 0; c < row.length; c++) columns[c]![i] = row[c]!;
      pos[i] = hashString(word.pos) || 1;
      quiet[i] = loud.has(word.sentence) ? (word.shape === 'caps' ? 3 : 2) : 1;
      opens[i] = word.opens ? 2 : 1;
    });
  },
};

function affixNames(side: string): string[] {
  return [1, 2, 3, 4].map(length => `${side}${length}`);
}

/** The values that depend on the word's text alone. */
function rowOf({ text, key, shape }: Word): Int32Array {
  const row = new Int32Array(12);
  row[0] = hashString(text) || 1;
  row[1] = hashString(shape === 'number' ? key.replace(/\d/g, '9') : key) || 1;
  row[2] = hashString(shape) || 1;
  row[3] = hashString(outline(text)) || 1;
  if (shape === 'mark' || shape === 'possessive' || shape === 'number') return row;
  // beginnings and endings of 1 to 4 letters, of words that are longer
  for (let length = 1; length <= 4 && length < key.length; length++) {
    row[3 + length] = hashString(key, 0, length) || 1;
    row[7 + length] = hashString(key, key.length - length) || 1;
  }
  return row;
}

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
