import { nameKey } from '../../../lexicon/name-key.ts';
import { nameParticles } from '../../../lexicon/name-words.ts';

/** A person's name taken apart, folded for comparing. */
export interface NameParts {
  /** Given names and initials, in order, without full stops: `joseph`, `r`. */
  readonly given: readonly string[];
  /** Surname with its particles: `de la cruz`; of a name of one word, that word. */
  readonly family: string;
  /** What the surname sounds like. */
  readonly sound: string;
  readonly single: boolean;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** `Joseph R. Doe Jr.` -> given joseph, r; family doe. */
export function nameParts(name: string): NameParts {
  const words = nameKey(name)
    .split(/[\s,"“”„«»]+/)
    .filter(word => word !== '' && !suffix.test(word));
  let family = Math.max(0, words.length - 1);
  while (family > 1 && nameParticles.has(words[family - 1]!)) family--;
  // De Zandar: a particle that opens the name
  if (family === 1 && nameParticles.has(words[0]!)) family = 0;
  const given = words.slice(0, family).map(word => word.replace(/\./g, ''));
  const surname = words.slice(family).join(' ');
  return { given, family: surname, sound: sounds(surname), single: given.length === 0 };
}

/** Do two lists of given names go together: the same, one the initial of the other, or spelt a little otherwise? */
export function givenMatch(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined || x === y) return true;
  if (x.length <= 2 || y.length <= 2) return x[0] === y[0];
  return sounds(x) === sounds(y) || b.includes(x) || a.includes(y) || isShortForm(x, y);
}

/** Ways in which one sound is spelt when a name is carried over from another script. */
const spellings: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/(?<!\p{L})(?:al|el)-(?=\p{L}{3})/gu, ''], // al-Sisi, Sisi
  [/[-'. ]/g, ''],
  [/(?:iy|yy|ij|ii|ei|ey|ai|ay|ie|y|j)$/g, 'i'], // Andrey, Andrei
  [/(?:ye|ie)(?=\p{L})/gu, 'e'], // Dmitriev, Dmitryev
  [/ph/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/ks/g, 'x'], // Aleksei, Alexei
  [/ou|oo/g, 'u'], // Yusuf, Yousouf
  [/ee/g, 'i'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'], // Mohamed, Mohammed
];

/** One form for the spellings of one name: `yevgeniy` and `yevgeny`, `mohammed` and `mohamed`. */
export function sounds(word: string): string {
  return spellings.reduce((form, [pattern, sound]) => form.replace(pattern, sound), word);
}

/** Rob, Robert: one begins the other, at least three letters long. */
function isShortForm(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 3 && long.startsWith(short) && long.length - short.length <= 5;
}
