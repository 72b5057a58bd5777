import type { Stretch } from '../../../../learn/index.ts';
import type { Word } from '../words.ts';

/** How many words around a capital are tagged. */
const margin = 1;
/** How many words around a window its features see. */
const sight = 2;
/** Longer windows are tables or noise: cutting them keeps the memory small. */
const longest = 200;

/**
 * Stretches of words that may hold names, each within a sentence: only what stands near a capital is tagged. Two thirds
 * of a text is not, which is time saved.
 */
export function findWindows(words: readonly Word[]): Stretch[] {
  const windows: Stretch[] = [];
  let i = 0;
  while (i < words.length) {
    const { sentence } = words[i]!;
    let behind = i + 1;
    while (behind < words.length && words[behind]!.sentence === sentence) behind++;
    addWindows(words, i, behind, windows);
    i = behind;
  }
  return windows;
}

/** The windows of the sentence `[low, high)`. */
function addWindows(words: readonly Word[], low: number, high: number, windows: Stretch[]): void {
  let first = low;
  let end = low; // empty so far
  const close = () => {
    if (end === first) return;
    windows.push({ first, end, low: Math.max(low, first - sight), high: Math.min(high, end + sight) });
  };
  for (let i = low; i < high; i++) {
    if (!isLoud(words[i]!)) continue;
    const to = Math.min(high, i + 1 + margin);
    if (end === first || i - margin > end || to - first > longest) {
      close();
      first = Math.max(end, low, i - margin);
    }
    end = to;
  }
  close();
}

const isLoud = ({ shape }: Word) => shape === 'capital' || shape === 'caps' || shape === 'initial';

/** Visits the index of every word that a window sees, in order. */
export function forEachWord(windows: readonly Stretch[], visit: (i: number) => void): void {
  let done = 0;
  for (const { low, high } of windows) {
    for (let i = Math.max(done, low); i < high; i++) visit(i);
    done = high;
  }
}
