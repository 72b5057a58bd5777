import { readVerbGroup } from '../verb-group.ts';
import { isFiniteVerb, openers, relativePronouns } from '../word-classes.ts';
import { isParticiple } from './phrase.ts';
import type { Range, Text } from './site.ts';
import { subjectBefore } from './subject.ts';

/** Behind an opening clause: While the bridge was closed, | police reported … */
function mainStart({ tokens }: Text, from: number, end: number): number {
  if (!openers.has(tokens[from]!.norm)) return from + 1;
  for (let i = from; i < end - 3; i++) if (tokens[i]!.text === ',') return i + 1;
  return from + 1;
}

/** The subject of the clause that a gerund, an infinitive or a coordinated verb at `end` belongs to. */
export function clauseSubject(text: Text, from: number, end: number): Range | null {
  const { tokens, quoted } = text;
  let reduced: Range | null = null;
  for (let i = mainStart(text, from, end); i < end; i++) {
    if (quoted[i] !== -1 || !isFiniteVerb(tokens, i)) continue;
    const subject = subjectBefore(text, from, readVerbGroup(tokens, i, from).first);
    if (subject === null || subject === 'shared') continue;
    if (relativePronouns.has(tokens[subject.first]!.norm) && subject.end - subject.first === 1) continue;
    if (!isParticiple(tokens, i)) return subject;
    reduced ??= subject;
  }
  return reduced;
}
