import type { Word } from '../words.ts';

/** A stretch of words that may hold names: `[first, end)`, within one sentence. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** How many words around a capital are looked at. */
const margin = 2;
/** Longer windows are tables or noise: cutting them keeps the memory small. */
const longest = 200;

/** Only what stands near a capital is tagged: two thirds of a text is not, which is time saved. */
export function findWindows(words: readonly Word[]): Window[] {
  const windows: Window[] = [];
  let sentence = 0; // where the sentence begins
  let last: { first: number; end: number } | null = null;
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && words[i]!.sentence !== words[i - 1]!.sentence) {
      sentence = i;
      last = null;
    }
    const { shape } = words[i]!;
    if (shape === 'lower' || shape === 'mark' || shape === 'possessive' || shape === 'number') continue;
    let end = i + 1;
    while (end < Math.min(words.length, i + 1 + margin) && words[end]!.sentence === words[i]!.sentence) end++;
    const near = Math.max(sentence, i - margin);
    if (last && near <= last.end && end - last.first <= longest) last.end = end;
    else {
      const first: number = Math.max(near, last?.end ?? 0);
      if (first >= end) continue;
      last = { first, end };
      windows.push(last);
    }
  }
  return windows;
}

/** Visits the index of every word in a window, in order. */
export function forEachWord(windows: readonly Window[], visit: (i: number) => void): void {
  for (const { first, end } of windows) for (let i = first; i < end; i++) visit(i);
}
