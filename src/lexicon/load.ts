import { readFileSync } from 'node:fs';

/** Reads a file of this folder as JSON. The build copies the data beside the code. */
export function loadJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

/** Every lexicon entry shows a sentence in which it fires; a test proves that it does. */
export interface Entry {
  readonly example: string;
  readonly note?: string;
}
