import type { RecordSpan } from '../../src/model/record.ts';

/** Returns a function that finds words in `text`: a span in code points, of the first or the `nth` occurrence. */
export function findWords(text: string): (words: string, nth?: number) => RecordSpan {
  return (words, nth = 0) => {
    let at = text.indexOf(words);
    for (let i = 0; i < nth && at >= 0; i++) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`the text has no "${words}" (${nth})`);
    const start = [...text.slice(0, at)].length;
    return { start, end: start + [...words].length, text: words };
  };
}
