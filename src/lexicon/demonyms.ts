import { countries, countryOf } from './countries.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

export { countryOf };

interface DemonymEntry extends Entry {
  readonly country: string;
  readonly words: readonly string[];
}

interface WordsEntry extends Entry {
  readonly words: readonly string[];
}

export const demonymEntries = loadJson<readonly DemonymEntry[]>('demonym-words.json');
export const supranationalEntries = loadJson<readonly WordsEntry[]>('supranational-words.json');

/** `Kenyan` -> `Kenyans`; what ends in a hiss stays (`Chinese`). */
const plural = (word: string) => (/(?:s|se|sh|ch|z)$/.test(word) ? [] : [`${word}s`]);

const listed = [...countries.values()]
  .filter(
    country =>
      !['UM', 'MP', 'IO', 'TF', 'BQ', 'SJ', 'CG', 'GN', 'DM', 'GI', 'DJ', 'VA'].includes(country.code),
  )
  .flatMap(country =>
    country.demonyms.flatMap(word =>
      [word, ...plural(word)].map(form => [nameKey(form), country.code] as const),
    ),
  );

/** Adjectives and nouns of nationality, lower case without marks (`kenyan`, `kenyans`) -> ISO code. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ...listed,
  ...demonymEntries.flatMap(entry => entry.words.map(word => [nameKey(word), entry.country] as const)),
]);

/** Adjectives and nouns of larger regions, faiths and parties (`european`, `sunni`, `republicans`): names of nothing. */
export const groupWords: ReadonlySet<string> = new Set(
  supranationalEntries.flatMap(entry => entry.words.flatMap(word => [word, ...plural(word)]).map(nameKey)),
);
