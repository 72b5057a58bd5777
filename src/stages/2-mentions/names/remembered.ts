import { recentWords } from '../../../model/recent-words.ts';

/** Longer texts are not kept: they seldom come again. */
const longest = 40;
/** From this length on a piece of a text may hold on to the whole text. */
const sliced = 13;

/** Works out what depends on a word's spelling alone once for each spelling, whatever the article. */
export function remembered<T extends object | number>(of: (text: string) => T): (text: string) => T {
  const known = recentWords<T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = text.length < sliced ? text : Buffer.from(text, 'utf16le').toString('utf16le');
    const value = of(own);
    if (text.length > longest) return value;
    known.set(own, value);
    return value;
  };
}
