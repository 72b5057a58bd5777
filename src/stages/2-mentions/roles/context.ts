import { honorifics } from '../../../lexicon/titles.ts';
import type { RoleRelation, RoleStatus } from '../../../model/mentions.ts';
import { afterAcronym, afterNote } from './parentheses.ts';
import type { RolePhrase } from './phrases.ts';
import type { Named, Word } from './words.ts';

/** Whom a noun phrase stands for: the last person named in it, and all of them (`A and B`). */
export interface Subject {
  readonly last: readonly string[];
  readonly all: readonly string[];
}

/** A phrase tied to people. */
export interface Link {
  readonly people: readonly string[];
  readonly relation: RoleRelation;
  readonly rule: string;
  /** What the words around say; the phrase's own status wins. */
  readonly status: RoleStatus | null;
}

/** What the rules know of a sentence while they read its phrases from left to right. */
export interface Context {
  readonly words: readonly Word[];
  readonly phrases: readonly RolePhrase[];
  readonly byFirst: ReadonlyMap<number, RolePhrase>;
  readonly byEnd: ReadonlyMap<number, RolePhrase>;
  readonly links: Map<RolePhrase, Link>;
  /** Index right behind a noun phrase -> whom it stands for; grows as appositions are found. */
  readonly standsFor: Map<number, Subject>;
  /** The person that `he` or `she` at this index means, if there is only one choice. */
  readonly pronoun: (index: number) => Subject | null;
  /** Subject of the verb that was read last: `Roe is a lawyer and was named judge`. */
  lastSubject: Subject | null;
}

const maxTitles = 8;

/** Index of the person that titles and honorifics at `at` lead to (`Sen.`, `the Hon.`), or -1. */
export function personAfter(context: Pick<Context, 'words' | 'byFirst'>, at: number): number {
  const { words, byFirst } = context;
  let i = at;
  for (let steps = 0; steps < maxTitles; steps++) {
    const word = words[i];
    if (!word) return -1;
    if (word.person) return word.person.first === i ? i : -1;
    const phrase = byFirst.get(i);
    if (phrase) i = phrase.end;
    else if (honorifics.has(`${word.norm} ${words[i + 1]?.norm}`)) i += 2;
    else if (honorifics.has(word.norm)) i++;
    else if (word.norm === '.' && honorifics.has(words[i - 1]?.norm ?? '')) i++;
    else if (/^(?:the|his|her|their)$/.test(word.norm) && honorifics.has(words[i + 1]?.norm ?? '')) i += 2;
    // Director of the Water Board (WB) Jane Roe
    else if (afterAcronym(words, i) > i) i = afterAcronym(words, i);
    // Commissioner (Lagos Range) Jane Roe
    else if (words[afterNote(words, i)]?.person) i = afterNote(words, i);
    else return -1;
  }
  return -1;
}

/** Index behind what trails a name: `of Indiana`, `(D-N.Y.)`, `Republican of Ohio` not. */
export function afterName(words: readonly Word[], person: Named): number {
  let i = person.end;
  if (/^(?:of|from)$/.test(words[i]?.norm ?? '') && (words[i + 1]?.place ?? words[i + 1]?.organization))
    i = (words[i + 1]!.place ?? words[i + 1]!.organization)!.end;
  // Jane Roe, 45,
  if (
    words[i]?.norm === ',' &&
    /^\d{1,3}$/.test(words[i + 1]?.norm ?? '') &&
    /^(?:,|and|\.|was|were)$/.test(words[i + 2]?.norm ?? '')
  ) {
    return i + 2;
  }
  if (words[i]?.norm === '(') {
    for (let j = i + 1; j < Math.min(words.length, i + 9); j++) if (words[j]!.norm === ')') return j + 1;
  }
  return i;
}

const maxPeople = 30;

/**
 * The people of a list such as `A of Ohio, Sen. B and C`; `loose` also steps over what stands behind each name
 * (`A, a lawyer, and B`); `isPlain` ends at the next title (`Presidents A and King B`).
 */
export function readList(context: Context, at: number, loose: boolean, isPlain = false): string[] {
  const { words } = context;
  const people: string[] = [];
  let i = at;
  let isClosed = false;
  while (people.length < maxPeople) {
    let first = personAfter(context, i);
    if (first < 0 && loose) first = overNouns(words, i);
    if (first < 0 && /^(?:the|a|an|his|her|their|former)$/.test(words[i]?.norm ?? ''))
      first = personAfter(context, i + 1);
    if (first < 0) break;
    const person = ownedBy(words, words[first]!.person!) ?? words[first]!.person!;
    people.push(person.id);
    i = afterName(words, person);
    if (loose) i = afterApposition(context, i);
    const next = afterSeparator(words, i);
    // novelists A and B; actors C and D; and E
    if (
      next === i ||
      (isPlain && context.byFirst.has(next)) ||
      context.byFirst.get(next)?.head.plural ||
      (isClosed && words[i]!.norm === ';')
    )
      break;
    isClosed = words[next - 1]!.norm === 'and';
    i = next;
  }
  return people;
}

/** Example Bank's Jane Roe, where the bank is taken for a person */
function ownedBy(words: readonly Word[], { end }: Named): Named | null {
  return /^(?:'s|')$/.test(words[end]?.norm ?? '') ? (words[end + 1]?.person ?? null) : null;
}

/** Longest description before a name in a list. */
const maxNouns = 7;

/** including [flood survivor and carpenter] Jane Roe: index of the person, or -1 */
function overNouns(words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + maxNouns); i++) {
    const { norm, person, pos } = words[i]!;
    if (person) return person.first === i ? i : -1;
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos) && !/^(?:and|a|an|the)$/.test(norm)) return -1;
  }
  return -1;
}

/** `, a former judge` */
function afterApposition(context: Context, at: number): number {
  const { words, byFirst } = context;
  if (words[at]?.norm !== ',') return at;
  const first = /^(?:the|a|an|his|her|now)$/.test(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const phrase = byFirst.get(first);
  return phrase && personAfter(context, first) < 0 ? phrase.end : at;
}

export function afterSeparator(words: readonly Word[], at: number): number {
  let i = at;
  if (words[i]?.norm === ',' || words[i]?.norm === ';') i++;
  if (words[i]?.norm === 'and' || words[i]?.norm === '&' || words[i]?.norm === 'or') i++;
  return i;
}
