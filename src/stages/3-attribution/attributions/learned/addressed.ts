import { relativePronouns } from '../../word-classes.ts';
import type { CueSite, Range, Text } from '../site.ts';

/** Whoever is told, asked, ordered, blamed or said to do something does not speak. */
const addressing = new Set(
  'tell ask order urge advise instruct direct warn inform remind notify command summon invite encourage require request accuse criticize criticise blame condemn say report allege rumor rumour'.split(
    ' ',
  ),
);

/** The crews | were told to wait; residents | have been urged to leave: the subject is no source. */
export function isAddressed({ tokens }: Text, mention: Range, { first, end, head, form }: CueSite): boolean {
  if (form !== 'passive' || mention.end > first || !addressing.has(tokens[head]!.lemma)) return false;
  if (relativePronouns.has(tokens[mention.first]!.norm)) return false;
  return !tokens.slice(first, end).some(({ norm }) => norm === 'by' || norm === 'saying');
}

/** condemned by | unions | as reckless; ordered by | the court | to pay: what the agent says is no part of the agent. */
export function agentAlone(
  { tokens }: Text,
  { first, end }: Range,
  { form, end: cue }: CueSite,
): { readonly mention: Range; readonly rest: Range } | null {
  if (form !== 'passive' || first < cue || (tokens[first - 1]!.norm !== 'by' && tokens[first]!.norm !== 'by'))
    return null;
  for (let at = first + 1; at < end - 1; at++)
    if (tokens[at]!.norm === 'as' || (tokens[at]!.norm === 'to' && tokens[at + 1]!.pos === 'VERB'))
      return { mention: { first, end: at }, rest: { first: at, end } };
  return null;
}
