import { readWords } from './gazetteer/read-words.ts';
import type { TitleEntry } from './titles.ts';

/** Nouns for what people do for a living that no list of titles holds, from WordNet 3.1: `beekeeper`, `glassblower`. */
export const personNouns: readonly string[] = readWords('person-nouns.txt');

/** `glassblowers`, `boatmen`, `coaches` */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const entries: ReadonlyMap<string, TitleEntry> = new Map(
  personNouns.flatMap(text => {
    const plural = pluralOf(text);
    const entry: TitleEntry = { text, plural, kind: 'profession', example: '' };
    return [
      [text, entry],
      [plural, entry],
    ];
  }),
);

/**
 * The noun as a title, by its singular or plural in lower case. Weaker than a listed title: it is a role only where the
 * words around it already make it one.
 */
export function personNoun(form: string): TitleEntry | undefined {
  return entries.get(form);
}

/** Their singulars and plurals. */
export const personNounForms = (): Iterable<string> => entries.keys();

/** True for an entry that comes from here, not from the list of titles. */
export const isPersonNoun = (entry: TitleEntry): boolean => entries.get(entry.text) === entry;
