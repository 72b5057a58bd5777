import { readWords } from './gazetteer/read-words.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

/** What a word at the end (or the beginning) of a run of capitalised words says about the run. */
export interface OrganizationWord extends Entry {
  /** `institution`, `site` (that is a building as well), `media`, `team` and `company` end a name; `opening` only begins one (`Ministry of …`). */
  readonly word: string;
  readonly kind: 'institution' | 'site' | 'media' | 'team' | 'company' | 'opening';
  /** It also begins a name: `Bank of …`, `Council on …`. */
  readonly opens?: true;
}

export interface PlaceWord extends Entry {
  readonly word: string;
  readonly kind: 'natural' | 'facility' | 'region' | 'city';
  /** `Lake Zandar` or `Zandar River`. */
  readonly stands: 'before' | 'after';
}

export interface KnownOrganization extends Entry {
  readonly name: string;
  /** Bears a building's name: an organisation where it acts, a place where the building is meant. */
  readonly kind?: 'metonym';
  /** ISO 3166-1 alpha-2, of the building. */
  readonly country?: string;
}

export interface NotName extends Entry {
  readonly word: string;
  /** An `event` word makes the whole run in front of it the name of no person, place or organisation. */
  readonly kind: 'day' | 'thing' | 'event';
}

export interface WordEntry extends Entry {
  readonly word: string;
}

export const organizationWordEntries = loadJson<readonly OrganizationWord[]>('organization-words.json');
export const placeWordEntries = loadJson<readonly PlaceWord[]>('place-words.json');
export const organizationEntries = loadJson<readonly KnownOrganization[]>('organizations.json');
export const notNameEntries = loadJson<readonly NotName[]>('not-names.json');
export const placeDescriptionEntries = loadJson<readonly WordEntry[]>('place-descriptions.json');
export const particleEntries = loadJson<readonly WordEntry[]>('name-particles.json');

/** Word as written -> entry. */
export const organizationWords: ReadonlyMap<string, OrganizationWord> = new Map(
  organizationWordEntries.map(entry => [entry.word, entry]),
);

/** Words that end a place's name, as written: `River`. */
export const placeEndings: ReadonlyMap<string, PlaceWord> = byWord(
  placeWordEntries.filter(entry => entry.stands === 'after'),
);

/** Words that begin a place's name, as written: `Mount`. */
export const placeBeginnings: ReadonlyMap<string, PlaceWord> = byWord(
  placeWordEntries.filter(entry => entry.stands === 'before'),
);

/** Name key, with an `'s` cut off as a word -> organisation that papers name without saying what it is. */
export const knownOrganizations: ReadonlyMap<string, KnownOrganization> = new Map(
  organizationEntries.map(entry => [nameKey(entry.name).replace("'s", " 's"), entry]),
);

/** Words that say what kind of place is meant, as written: behind `the` they are no name (`the Kingdom`). */
export const placeDescriptions: ReadonlySet<string> = new Set(
  placeDescriptionEntries.map(entry => entry.word),
);

/** Capitalised words that are names of no person, place or organisation, as written. */
export const notNames: ReadonlyMap<string, NotName> = byWord(notNameEntries);

/** Lower-case words within names of people: `de`, `bin`. */
export const nameParticles: ReadonlySet<string> = new Set(particleEntries.map(entry => entry.word));

let common: ReadonlySet<string> | null = null;

/** Is the lower-case word an ordinary English one that is no name as well? From compromise's lexicon. */
export function isCommonWord(word: string): boolean {
  common ??= new Set(readWords('common-words.txt'));
  return common.has(word);
}

function byWord<T extends { readonly word: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map(entry => [entry.word, entry]));
}
