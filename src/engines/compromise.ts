import { createRequire } from 'node:module';

/*
 * The door to compromise: its lexicon and its reading of numbers. Its tagger is slow, so nothing here runs on whole
 * texts; and it is never handed a lexicon, which would change it for every later call.
 */

interface Compromise {
  (
    text: string,
  ): {
    readonly numbers: () => {
      readonly json: () => readonly { readonly number?: { readonly num?: number | null } }[];
    };
  };
  readonly model: () => {
    readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  };
}

const require = createRequire(import.meta.url);
let loaded: Compromise | null = null;
let lexicon: Readonly<Record<string, string | readonly string[]>> | null = null;

function compromise(): Compromise {
  loaded ??= require('compromise') as Compromise;
  return loaded;
}

/** compromise's tags for a lower-case word or phrase (`MaleName`, `City`, `Actor`), none where its lexicon lacks it. */
export function nameTags(word: string): readonly string[] {
  lexicon ??= compromise().model().one.lexicon;
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
  if (tags === undefined) return [];
  return typeof tags === 'string' ? [tags] : tags;
}

/** Longest text that is read as a number. */
const maxLength = 60;
/** Numbers already read are kept up to this many. */
const maxCached = 2000;
const numbers = new Map<string, number | null>();

/** `forty-two` -> 42, `1.5 million` -> 1500000; null where the text holds no number or more than one. */
export function parseNumber(text: string): number | null {
  const key = text.trim().toLowerCase();
  if (key === '' || key.length > maxLength || /dozen|half|couple/.test(key)) return null;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const found = compromise()(key).numbers().json();
  const number = found.length === 1 ? (found[0]?.number?.num ?? null) : null;
  if (numbers.size < maxCached) numbers.set(key, number);
  return number;
}
