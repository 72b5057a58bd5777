import { afterName, afterSeparator, type Context, personAfter, type Subject } from './context.ts';
import type { Word } from './words.ts';

/** Whom each name and each run of names (`Sens. A of Ohio and B`) stands for, by the index right behind it. */
export function findSubjects(context: Pick<Context, 'words' | 'byFirst'>): Map<number, Subject> {
  const { words } = context;
  const subjects = new Map<number, Subject>();
  let all: string[] = [];
  let expected = -1;
  for (let i = 0; i < words.length; i++) {
    const person = words[i]!.person;
    if (person?.first !== i) continue;
    if (i !== expected) all = [];
    all = [...all.slice(-maxGroup), person.id];
    const end = afterName(words, person);
    const subject = { last: [person.id], all };
    subjects.set(person.end, subject);
    subjects.set(end, subject);
    const tagEnd = afterTag(words, end);
    if (tagEnd > end) subjects.set(tagEnd, subject).set(tagEnd + 1, subject);
    const next = afterSeparator(words, end);
    expected = next === end ? -1 : personAfter(context, next);
  }
  return subjects;
}

/** Index of the second comma of `, 45,` or `, R-Ohio,` or `, Republican of Ohio,`; else `at`. */
function afterTag(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== ',') return at;
  const isTag = /^(?:aged|now|phd|md|qc|kc|obe|cbe|mbe|[dri][-.].*|republican|democrat)$/.test(
    words[at + 1]?.norm ?? '',
  );
  if (!isTag) return at;
  for (let i = at + 2; i < Math.min(words.length, at + 6); i++) {
    if (words[i]!.norm === ',') return i;
    if (words[i]!.pos === 'NOUN') return at;
  }
  return at;
}

/** People who can share an apposition; bounds the work on endless lists. */
const maxGroup = 11;
