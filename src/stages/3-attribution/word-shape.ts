/** No shape is longer: `McAllister` is `XxXxx`, `2,000` is `99,99`. */
const longest = 7;

/** A word's outline: capitals X, letters x, digits 9, marks as they are; no more than two of a kind in a row. */
export function wordShape(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length && shape.length < longest; i++) {
    const kind = kindOf(word[i]!);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function kindOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return '9';
  if (letter.toLowerCase() === letter.toUpperCase()) return letter;
  return letter === letter.toUpperCase() ? 'X' : 'x';
}
