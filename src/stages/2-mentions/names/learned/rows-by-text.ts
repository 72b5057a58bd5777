import type { Word } from '../words.ts';

/** Values that depend on a word's text alone: worked out once for each text of an article. */
export function rowsByText<Row>(rowOf: (word: Word) => Row): (word: Word) => Row {
  const known = new Map<string, Row>();
  return word => {
    const row = known.get(word.text) ?? rowOf(word);
    known.set(word.text, row);
    return row;
  };
}
