import { type Entry, loadJson } from './load.ts';

/** Where an abbreviation's full stop can end a sentence. */
export type AbbreviationUse = 'never-last' | 'sometimes-last' | 'before-number';

interface AbbreviationEntry extends Entry {
  readonly text: string;
  readonly use: AbbreviationUse;
}

export const abbreviationEntries = loadJson<readonly AbbreviationEntry[]>('abbreviations.json');

/** Lower-cased abbreviation with its full stop -> its use. */
export const abbreviations: ReadonlyMap<string, AbbreviationUse> = new Map(
  abbreviationEntries.map(entry => [entry.text.toLowerCase(), entry.use]),
);

/** Small letters make another word of these: he fell ill. */
const words = new Set([
  'ill.',
  'miss.',
  'wash.',
  'mass.',
  'ore.',
  'ark.',
  'sun.',
  'sat.',
  'mar.',
  'wed.',
  'fig.',
]);

/** How an abbreviation may end; undefined for any other word before a full stop. */
export function abbreviationUse(word: string): AbbreviationUse | undefined {
  return words.has(word) ? undefined : abbreviations.get(word.toLowerCase());
}
