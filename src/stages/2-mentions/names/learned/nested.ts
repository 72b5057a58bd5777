import { cityPopulation } from '../../../../lexicon/cities.ts';
import { countryNames } from '../../../../lexicon/countries.ts';
import { isFirstName, isLastName } from '../../../../lexicon/personal-names.ts';
import { regions } from '../../../../lexicon/regions.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

/** The Ruiz administration is an organisation, and Ruiz in it a person; of the Ruiz government only Ruiz is named. */
export function addGovernments(
  words: readonly Word[],
  all: readonly Found[],
  rules: readonly Found[],
): Found[] {
  const people = new Set<string>();
  for (const { first, end, type } of [...all, ...rules])
    if (type === 'person') for (let i = first; i < end; i++) people.add(words[i]!.key);
  const isPerson = ({ key, text }: Word) => people.has(key) || (!isPlace(key) && isPersonal(text));
  const named = all.map(one => (isLeader(words, one, people) ? { ...one, type: 'person' as const } : one));
  const found = named.flatMap((one): Found[] => {
    const behind = governmentIn(words, one) ?? governmentBehind(words, one);
    if (behind === null || one.type === 'place' || one.type === 'other') return [one];
    if (!isPerson(words[behind - 1]!)) return [one];
    const person: Found = { ...one, end: behind, type: 'person' };
    return words[one.end - 1]!.key === 'administration' && behind < one.end
      ? [{ ...one, type: 'organization' }, person]
      : [person];
  });
  return [...found, ...administrations(words, found)];
}

/** Moon in `the Moon administration`, where the article names a Moon. */
function isLeader(words: readonly Word[], { first, end, type }: Found, people: ReadonlySet<string>): boolean {
  if (type !== 'place' || end - first > 1) return false;
  const { key } = words[first]!;
  return people.has(key) && !isPlace(key) && /^(?:administration|government)$/.test(words[end]?.key ?? '');
}

/** Index behind the name in front of `administration` or `government`, within a tagged name; null where it has none. */
function governmentIn(words: readonly Word[], { first, end }: Found): number | null {
  if (!/^(?:administration|government)$/.test(words[end - 1]!.key)) return null;
  const behind = words[end - 2]?.shape === 'possessive' ? end - 2 : end - 1;
  return behind > first ? behind : null;
}

/** Ruiz + ’s Government, where Ruiz is taken for an organisation. */
function governmentBehind(words: readonly Word[], { end, type }: Found): number | null {
  const next = words[end]?.shape === 'possessive' ? end + 1 : end;
  const isGovernment = /^(?:administration|government)$/.test(words[next]?.key ?? '');
  return isGovernment && type === 'organization' ? end : null;
}

/** Ruiz + administration, where the model saw Ruiz alone. */
function administrations(words: readonly Word[], all: readonly Found[]): Found[] {
  const taken = new Set(all.filter(one => one.type === 'organization').map(one => one.end));
  return all.flatMap(one => {
    const next = words[one.end];
    if (next?.key !== 'administration' || next.sentence !== words[one.first]!.sentence) return [];
    if ((one.type !== 'person' && one.type !== 'place') || taken.has(one.end + 1)) return [];
    return [{ ...one, end: one.end + 1, type: 'organization', by: 'rule:administration', confidence: 0.9 }];
  });
}

/** Lin Mei-hua (林美華): the name again, in its own letters. */
export function addGlosses(words: readonly Word[], all: readonly Found[]): Found[] {
  const taken = new Set<number>();
  const glosses = all.flatMap(({ type, end }): Found[] => {
    const isGloss =
      type === 'person' &&
      words[end]?.text === '(' &&
      /^\p{Script=Han}{2,4}$/u.test(words[end + 1]?.text ?? '') &&
      words[end + 2]?.text === ')';
    if (!isGloss) return [];
    taken.add(end + 1);
    return [{ first: end + 1, end: end + 2, type: 'person', by: 'rule:name-gloss', confidence: 0.95 }];
  });
  return [...all.filter(found => !taken.has(found.first)), ...glosses];
}

const isPlace = (key: string) => countryNames.has(key) || regions.has(key) || cityPopulation(key) > 0;

/** Ruiz, Ruiz-Kamau */
function isPersonal(text: string): boolean {
  return text.split('-').some(part => isFirstName(part) || isLastName(part));
}
