/** Runs of characters between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(/\S+/gu)) if (/[\p{L}\p{N}]/u.test(run)) words++;
  return words;
}

/** A word for looking up: lower case, curly apostrophes straightened. */
export function normOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
