import type { Token } from '../../../model/layers.ts';

/** Words that end the core of a noun phrase: what follows says more about it. */
export const clauseWords = new Set(
  'who that which whose whom including when where because not is was were are has have had'.split(' '),
);
/** Marks that end it as well. */
export const marks = /^[,;:()[\]—–"“”]+$|^--+$/;

/** Lower-cased words of the tokens `[first, end)`. */
export function wordsBetween(tokens: readonly Token[], first: number, end: number): string[] {
  return tokens.slice(Math.max(0, first), Math.max(first, end)).map(({ norm }) => norm);
}
