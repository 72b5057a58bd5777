import { readWords } from './gazetteer/read-words.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

interface WorldNames extends Entry {
  /** Languages or parts of the world. */
  readonly origin: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Common names of languages that the generated lists know too little of. */
export const worldNameEntries = loadJson<readonly WorldNames[]>('world-names.json');

let first: ReadonlySet<string> | null = null;
let last: ReadonlySet<string> | null = null;

/** Is the word a first name somewhere in the world? Many are also words or surnames (`Grace`, `James`). */
export function isFirstName(word: string): boolean {
  first ??= new Set([
    ...readWords('first-names.txt'),
    ...worldNameEntries.flatMap(entry => entry.first.map(nameKey)),
  ]);
  return first.has(nameKey(word));
}

/** Is the word a surname somewhere in the world? */
export function isLastName(word: string): boolean {
  last ??= new Set([
    ...readWords('last-names.txt'),
    ...worldNameEntries.flatMap(entry => entry.last.map(nameKey)),
  ]);
  return last.has(nameKey(word));
}
