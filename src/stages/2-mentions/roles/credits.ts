import type { Word } from './words.ts';

/** The agencies' words, `[first, end)`. */
interface Agencies {
  readonly first: number;
  readonly end: number;
}

export interface Credit extends Agencies {
  readonly person: string;
}

/** Longest name of agencies behind the stroke. */
const maxWords = 8;
const agency = /^[\p{Lu}\d]|^[-–—/&.]$|^(?:via|for|of)$/u;

/** Photo credits: Jane Roe / AFP – Getty Images; AP Photo/Jane Roe. */
export function findCredits(words: readonly Word[]): Credit[] {
  const credits: Credit[] = [];
  words.forEach((word, i) => {
    if (word.person?.first !== i) return;
    const span = agencyAfter(words, word.person.end) ?? agencyBefore(words, i);
    if (span) credits.push({ first: span.first, end: span.end, person: word.person.id });
  });
  return credits;
}

/** / AFP – Getty Images */
function agencyAfter(words: readonly Word[], at: number): Agencies | null {
  if (words[at]?.norm !== '/' && words[at]?.norm !== '|') return null;
  let end = at + 1;
  while (end < Math.min(words.length, at + 1 + maxWords) && agency.test(words[end]!.text)) end++;
  while (end > at + 1 && !/^[\p{L}\d]/u.test(words[end - 1]!.text)) end--;
  const next = words[end];
  if (end === at + 1 || (next && !/^[.)\];,]$/.test(next.norm))) return null;
  return { first: at + 1, end };
}

/** AP Photo / */
function agencyBefore(words: readonly Word[], at: number): Agencies | null {
  if (words[at - 1]?.norm !== '/' || words[at - 2]?.norm !== 'photo') return null;
  const name = words[at - 3];
  return name && /^\p{Lu}/u.test(name.text) ? { first: at - 3, end: at - 2 } : null;
}
