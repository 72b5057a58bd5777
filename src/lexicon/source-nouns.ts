import type { Gender } from '../model/mentions.ts';
import { demonyms } from './demonyms.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';
import { titlesByForm } from './titles.ts';

/**
 * What a noun stands for when it is the source of words. A `class` is open in the plural (`critics`, `voters`), one
 * human being in the singular; a `crowd` is open also in the singular (`the public`).
 */
export type SourceNounKind = 'person' | 'class' | 'crowd' | 'spokesperson' | 'organization' | 'document';

export interface SourceNounEntry extends Entry {
  /** Lower case, singular; several words joined by a space. */
  readonly noun: string;
  /** Where it is more than the noun and an `s`. */
  readonly plural?: string;
  readonly kind: SourceNounKind;
  /** The singular already means several: `staff`, `family`. */
  readonly several?: true;
  /** Where the word itself shows it: `spokeswoman`, `uncle`. */
  readonly gender?: Gender;
}

export interface SourceNoun {
  readonly noun: string;
  readonly kind: SourceNounKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

export const sourceNounEntries = loadJson<readonly SourceNounEntry[]>('source-nouns.json');

/** The plural of an entry's noun. */
export function pluralOf(entry: SourceNounEntry): string {
  return entry.plural ?? `${entry.noun}s`;
}

function readEntry(entry: SourceNounEntry): [string, SourceNoun][] {
  const read = { noun: entry.noun, kind: entry.kind, gender: entry.gender ?? null };
  return [
    [pluralOf(entry), { ...read, plural: true }],
    [entry.noun, { ...read, plural: entry.several === true }],
  ];
}

/** Lower-cased singular or plural -> what it stands for. */
export const sourceNouns: ReadonlyMap<string, SourceNoun> = new Map(sourceNounEntries.flatMap(readEntry));

/**
 * What a word stands for: a source noun, else a title (`oncologist`), else a people (`Kenyans`), else what the last
 * part of a word with a hyphen stands for (`ex-minister`).
 */
export function findSourceNoun(word: string): SourceNoun | null {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = sourceNouns.get(word) ?? fromTitle(word) ?? fromDemonym(word) ?? afterHyphen(word);
  if (memo.size >= mostWords) memo.clear();
  memo.set(word, found);
  return found;
}

/** Words looked up before; emptied when full. */
const memo = new Map<string, SourceNoun | null>();
const mostWords = 10_000;

function fromTitle(word: string): SourceNoun | null {
  const title = titlesByForm.get(word);
  if (!title || title.kind === 'honorific') return null;
  const kind =
    title.kind === 'spokesperson' ? 'spokesperson' : title.kind === 'description' ? 'person' : 'class';
  return { noun: title.text, kind, gender: title.gender ?? null, plural: title.plural === word };
}

function fromDemonym(word: string): SourceNoun | null {
  if (!word.endsWith('s') || !demonyms.has(nameKey(word)) || !demonyms.has(nameKey(word.slice(0, -1))))
    return null;
  return { noun: word.slice(0, -1), kind: 'class', gender: null, plural: true };
}

function afterHyphen(word: string): SourceNoun | null {
  const at = word.lastIndexOf('-');
  return at > 0 ? (sourceNouns.get(word.slice(at + 1)) ?? null) : null;
}
