import { type Entry, loadJson } from './load.ts';

export interface TitleGroupEntry extends Entry {
  /** Lower case, singular. */
  readonly title: string;
  /** Other words by which an article may speak of its holder. */
  readonly also: readonly string[];
}

export const titleGroupEntries = loadJson<readonly TitleGroupEntry[]>('title-groups.json');

const groups = titleGroupEntries.map(({ title, also }) => [title, ...also]);
const likes = new Map<string, Set<string>>();
for (const words of groups) {
  for (const word of words) likes.set(word, new Set([...(likes.get(word) ?? [word]), ...words]));
}

/** Words that can mean the holder of the same title, the word itself first: `lawmaker` -> `sen.`, `rep.`, `mp` … */
export function titlesLike(word: string): ReadonlySet<string> {
  return likes.get(word) ?? new Set([word]);
}

/** True when the two words can mean the holder of one title: `Sen.` and `lawmaker`, `nominee` and `candidate`. */
export function isSameTitle(a: string, b: string): boolean {
  return a === b || titlesLike(a).has(b);
}
