import type { Word } from './words.ts';

const name = /^\p{Lu}[\p{L}\d&.-]*$/u;
const retired = /^(?:retd?|rtd|retired)$/;
/** Longest note between brackets that is stepped over: `(Thailand and Laos)`. */
const maxWords = 5;

/** Index behind an abbreviation or a name in brackets at `at`: `Water Board (WB)`, `President (Jane) Roe`; else `at`. */
export function afterAcronym(words: readonly Word[], at: number): number {
  const isAcronym = words[at]?.norm === '(' && words[at + 2]?.norm === ')' && name.test(words[at + 1]!.text);
  return isAcronym ? at + 3 : at;
}

/** Index of the bracket that opens the abbreviation before `end`; else `end`. */
export function beforeAcronym(words: readonly Word[], end: number): number {
  return end >= 3 && afterAcronym(words, end - 3) === end ? end - 3 : end;
}

/** Index behind `(retd)`, `(Rtd.)`; else `at`. */
export function afterRetired(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== '(' || !retired.test(words[at + 1]?.norm ?? '')) return at;
  const close = words[at + 2]?.norm === '.' ? at + 3 : at + 2;
  return words[close]?.norm === ')' ? close + 1 : at;
}

/** Index behind a short note in brackets at `at`: `(Lagos Range)`; else `at`. */
export function afterNote(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== '(') return at;
  for (let i = at + 2; i <= at + 1 + maxWords; i++) if (words[i]?.norm === ')') return i + 1;
  return at;
}

/** Index of the bracket that opens the note before `end`: `director [(Thailand)] and`; else `end`. */
export function beforeNote(words: readonly Word[], end: number): number {
  if (words[end - 1]?.norm !== ')') return end;
  for (let i = end - 2; i >= Math.max(0, end - 2 - maxWords); i--) if (words[i]!.norm === '(') return i;
  return end;
}
