/** What was worked out for words met lately, so that it need not be worked out again. */
export interface RecentWords<T> {
  readonly get: (word: string) => T | undefined;
  readonly set: (word: string, value: T) => void;
}

/** Words of one generation: two of them hold all but the rare words of a newspaper. */
const generation = 8000;

/**
 * Keeps the words met last, at least one generation and at most two: once the young one is full it becomes the old one,
 * and what was old and was not asked for since is forgotten. So memory is the same after a thousand articles as after a
 * hundred thousand, and there is no moment at which everything is unknown.
 */
export function recentWords<T>(most = generation): RecentWords<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (word: string, value: T) => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(word, value);
  };
  return {
    get(word) {
      const found = young.get(word);
      if (found !== undefined) return found;
      const older = old.get(word);
      if (older !== undefined) set(word, older);
      return older;
    },
    set,
  };
}
