import type { Facts } from './facts.ts';
import { continueRun } from './links.ts';
import { isNameWord } from './name-word.ts';
import type { Word } from './words.ts';

/** A stretch of words that belong together by their capitals: `[first, end)` into the words. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Longer runs are lists or headlines without marks: cutting them keeps the time linear. */
const maxRun = 24;

/** Capitalised words next to each other, with the small words that names hold (`de`, `of the`, `&`). */
export function findRuns(words: readonly Word[], facts: Facts): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    const address = addressEnd(words, i);
    if (address !== null) {
      runs.push({ first: i, end: address });
      i = address;
      continue;
    }
    if (!isNameWord(words, i, facts)) {
      i++;
      continue;
    }
    const end = endOfRun(words, i, facts);
    runs.push({ first: startOfRun(words, i), end });
    i = end;
  }
  return runs;
}

/** 12 West 9th Street, 400 Zandar Avenue: the words between the number and the street, or null. */
function addressEnd(words: readonly Word[], i: number): number | null {
  if (words[i]!.shape !== 'number' || !/^\d{1,5}$/.test(words[i]!.text)) return null;
  for (let end = i + 1; end < Math.min(words.length, i + 6); end++) {
    const word = words[end]!;
    if (word.sentence !== words[i]!.sentence) return null;
    if (
      end > i + 1 &&
      /^(?:Street|Avenue|Road|Boulevard|Lane|Drive|St\.|Ave\.|Blvd\.?|Rd\.)$/.test(word.text)
    )
      return end + 1;
    if (word.shape !== 'capital' && !/^\d+(?:st|nd|rd|th)$/.test(word.text)) return null;
  }
  return null;
}

/** bin Zandar said, dos Santos left: the particle belongs to the surname that stands alone. */
function startOfRun(words: readonly Word[], first: number): number {
  const before = words[first - 1];
  const lone =
    before !== undefined && before.sentence === words[first]!.sentence && loneParticle.test(before.text);
  return lone && words[first]!.shape === 'capital' ? first - 1 : first;
}

const loneParticle = /^(?:bin|ibn|bint|de|del|dos|da|di|du|della|von)$/;

function endOfRun(words: readonly Word[], first: number, facts: Facts): number {
  let end = first + 1;
  while (end - first < maxRun) {
    const next = continueRun(words, first, end, facts);
    if (next === end) break;
    end = next;
  }
  return end;
}
