import type { Token } from '../../../model/layers.ts';
import { marks } from './phrase-words.ts';

/** Tells whether the article introduces somebody as `a contractor` before the offset, by the lower-cased noun. */
export type Introductions = (noun: string, offset: number) => boolean;

const openers = new Set('a an one another two three four five several some unnamed unidentified'.split(' '));
/** Tokens after the opener that are read: `a | retired deputy fire chief`. */
const reach = 7;

/** Reads the tokens when it is first asked. */
export function introductionsOf(tokens: readonly Token[]): Introductions {
  let first: ReadonlyMap<string, number> | null = null;
  return (noun, offset) => {
    first ??= findIntroductions(tokens);
    return (first.get(noun) ?? Infinity) < offset;
  };
}

/** Noun -> where it is first introduced. */
function findIntroductions(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!openers.has(tokens[at]!.norm)) continue;
    const end = Math.min(tokens.length, at + reach);
    for (let next = at + 1; next < end; next++) {
      const { norm, pos, start } = tokens[next]!;
      if (marks.test(norm) || pos === 'ADP' || pos === 'PRON') break;
      if ((pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && !found.has(norm)) found.set(norm, start);
    }
  }
  return found;
}
