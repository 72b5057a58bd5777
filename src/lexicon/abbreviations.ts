import { type Entry, loadJson } from './load.ts';

/** Where an abbreviation's full stop can end a sentence. */
export type AbbreviationUse = 'never-last' | 'sometimes-last' | 'before-number';

interface AbbreviationEntry extends Entry {
  readonly text: string;
  readonly use: AbbreviationUse;
  /** In small letters it is another word. */
  readonly capital?: boolean;
}

export const abbreviationEntries = loadJson<readonly AbbreviationEntry[]>('abbreviations.json');

/** Lower-cased abbreviation with its full stop -> its use. */
export const abbreviations: ReadonlyMap<string, AbbreviationUse> = new Map(
  abbreviationEntries.map(entry => [entry.text.toLowerCase(), entry.use]),
);

/** Those that small letters make another word of: he fell ill. */
const capitals: ReadonlySet<string> = new Set(
  abbreviationEntries.filter(entry => entry.capital).map(entry => entry.text.toLowerCase()),
);

/** How an abbreviation may end; undefined for any other word before a full stop. */
export function abbreviationUse(word: string): AbbreviationUse | undefined {
  return capitals.has(word) ? undefined : abbreviations.get(word.toLowerCase());
}
