import { nameKey } from '../../../lexicon/name-key.ts';
import { remembered } from './remembered.ts';

/** `caps` are at least two capitals and nothing else; `initial` is one capital, with or without a full stop. */
export type WordShape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'possessive' | 'mark';

/** Letters, not a number or a mark. */
export const isWordShape = (shape: WordShape): boolean =>
  shape !== 'mark' && shape !== 'possessive' && shape !== 'number';

/** What a word's letters say, wherever it stands. */
export interface Spelling {
  readonly text: string;
  readonly key: string;
  readonly shape: WordShape;
  /** Akuna in Akuna’s, where the tokenizer leaves both together; null where there is nothing to split. */
  readonly owner: string | null;
  /** A mark behind which a sentence begins: a quotation mark, a bracket, a dash, a colon. */
  readonly opening: boolean;
  readonly letter: boolean;
  readonly capital: boolean;
  /** What `perSpelling` worked out so far. */
  readonly notes: unknown[];
}

/** A word; plain words in lower case, most of a text, are spelled only when somebody asks, and then remember it. */
interface Spelled {
  readonly text: string;
  spelling: Spelling | null;
}

let places = 0;

/** Works out what depends on a word's spelling alone once for each spelling, at the first question. */
export function perSpelling<T extends object | number | boolean>(
  of: (spelling: Spelling) => T,
): (word: Spelled) => T {
  const place = places++;
  return word => {
    word.spelling ??= spellingOf(word.text);
    const { spelling } = word;
    const known = spelling.notes[place];
    if (known !== undefined) return known as T;
    const value = of(spelling);
    spelling.notes[place] = value;
    return value;
  };
}

/** Nothing but small letters from a to z: such a word is its own key. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return text.length > 0;
}

export const spellingOf: (text: string) => Spelling = remembered(text => {
  const shape = shapeOf(text);
  return {
    text,
    key: nameKey(text),
    shape,
    owner: shape !== 'lower' && /[\p{L}.]['’]s$/u.test(text) ? text.slice(0, -2) : null,
    opening: /^[“"‘'`(:\u2014–-]+$/.test(text),
    letter: /^\p{L}/u.test(text),
    capital: /^\p{Lu}/u.test(text),
    notes: [],
  };
});

function shapeOf(text: string): WordShape {
  if (/^[a-z]+$/.test(text)) return 'lower';
  if (/^['’]s$/i.test(text) || text === "'" || text === '’') return 'possessive';
  if (/^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text)) return 'initial'; // J., J.R.
  if (/^\p{Lu}[\p{Lu}&]+$/u.test(text)) return 'caps';
  if (/^(?:\p{Lu}|\p{Lt})/u.test(text)) return 'capital';
  // d’Ivoire, al-Assad, iPhone
  if (/^(?:[dlno]['’]|(?:al|el|as|ash|ar|an|at|ad|bin|ibn|de|da)-)\p{Lu}/u.test(text)) return 'capital';
  if (/^\p{L}/u.test(text)) return 'lower';
  if (/^\d/.test(text)) return 'number';
  return 'mark';
}
