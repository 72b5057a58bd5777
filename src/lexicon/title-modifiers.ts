import { type Entry, loadJson } from './load.ts';

interface TitleModifierEntry extends Entry {
  readonly text: string;
}

export const titleModifierEntries = loadJson<readonly TitleModifierEntry[]>('title-modifiers.json');

/** Lower-case words that belong to a title when they stand before its noun: `deputy`, `foreign`, `campaign`. */
export const titleModifiers: ReadonlySet<string> = new Set(titleModifierEntries.map(entry => entry.text));
