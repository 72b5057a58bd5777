import { type Entry, loadJson } from './load.ts';

/**
 * The beat a title comes from. Two kinds are no roles though they stand before names: honorifics (`Mrs.`) and
 * descriptions of what somebody did or suffered (`gunman`, `survivor`). A candidate (`nominee`) says so by its noun.
 */
export type TitleKind =
  | 'office'
  | 'candidate'
  | 'membership'
  | 'spokesperson'
  | 'rank'
  | 'profession'
  | 'sport'
  | 'religion'
  | 'description'
  | 'honorific';

export interface TitleEntry extends Entry {
  /** Lower case, singular; abbreviations with their full stop (`sen.`); several words with single spaces. */
  readonly text: string;
  /** Lower case; absent where the title has no plural. */
  readonly plural?: string;
  readonly kind: TitleKind;
  /** What the word says of its bearer: `spokeswoman`. */
  readonly gender?: 'female' | 'male';
  /** Counts only in capitals: `MP`, `CEO`. */
  readonly capitals?: true;
  /** Also a first name or surname: `Judge`, `King`. */
  readonly alsoName?: true;
  /** False where the noun never stands right before a name: `member`. */
  readonly beforeName?: false;
}

export const titleEntries = loadJson<readonly TitleEntry[]>('titles.json');

/** Singular or plural form, lower case -> its entry. */
export const titlesByForm: ReadonlyMap<string, TitleEntry> = new Map(
  titleEntries.flatMap(entry => [
    ...(entry.plural === undefined ? [] : [[entry.plural, entry] as const]),
    [entry.text, entry] as const,
  ]),
);

/** Forms of more than one word (`prime minister`, `lt. gov.`), for longest-match look-ups. */
export const titlePhrases: ReadonlySet<string> = new Set(
  [...titlesByForm.keys()].filter(form => form.includes(' ')),
);

/** First word of a form -> number of words in the longest form that begins with it. */
export const titleOpenings: ReadonlyMap<string, number> = openingsOf(titlesByForm.keys());

/** Honorifics alone are no roles: `mr.`, `dame`. */
export const honorifics: ReadonlySet<string> = new Set(
  titleEntries.filter(entry => entry.kind === 'honorific').flatMap(forms),
);

/** Titles that are first names or surnames as well (`judge`, `king`): weigh them against the words around. */
export const titlesThatAreNames: ReadonlySet<string> = new Set(
  titleEntries.filter(entry => entry.alsoName).map(entry => entry.text),
);

/** Single lower-case words that may stand in a title right before a name, honorifics included: `senator`, `sens.`, `coach`. */
export const titleWords: ReadonlySet<string> = new Set(
  titleEntries
    .filter(entry => entry.beforeName !== false)
    .flatMap(forms)
    .flatMap(form =>
      form.includes(' of ') || form.includes(' in ') ? [form.split(' ')[0]!] : form.split(' '),
    )
    .filter(word => titlesByForm.get(word)?.beforeName !== false),
);

const roleNouns: ReadonlySet<string> = new Set(
  titleEntries
    .filter(isRole)
    .flatMap(forms)
    .map(
      form =>
        form
          .split(/ (?:of|in) /)[0]!
          .split(' ')
          .at(-1)!,
    ),
);

/** True for a noun that can head a role, singular or plural: `adviser`, `executives`, `gov.`. */
export function isRoleNoun(word: string): boolean {
  return roleNouns.has(word.toLowerCase());
}

/** Gender that a title shows (`queen`, `mr.`), null where it shows none. Several words count by the last. */
export function genderOfTitle(word: string): 'female' | 'male' | null {
  const form = word.toLowerCase();
  return (titlesByForm.get(form) ?? titlesByForm.get(form.split(' ').at(-1)!))?.gender ?? null;
}

/** `officials` -> `official`, `sens.` -> `sen.`, `attorneys general` -> `attorney general`; any other word unchanged. */
export function singularOf(word: string): string {
  const entry = titlesByForm.get(word.toLowerCase());
  return entry && entry.plural === word.toLowerCase() ? entry.text : word;
}

/** False for what stands before names and yet is no role. */
export function isRole(entry: TitleEntry): boolean {
  return entry.kind !== 'honorific' && entry.kind !== 'description';
}

function forms(entry: TitleEntry): string[] {
  return entry.plural === undefined ? [entry.text] : [entry.text, entry.plural];
}

function openingsOf(allForms: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const form of allForms) {
    const words = form.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
