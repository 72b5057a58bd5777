import type { Occasion } from '../draft.ts';
import { fits, isOnePerson, type Rule, type State } from '../state.ts';

/** Sentences within which somebody goes on speaking. */
const near = 2;
const goingOn =
  /^(?:(?:has|had) )?(?:also|further|later|then)\b|\b(?:add|adds|added|adding|continued|concluded|stressed|reiterated|went on)\b/;

/** Ana Vale, a trade official, said so. … the Kenyan official added: nobody else has been introduced. */
export const continuing: Rule = {
  name: 'goes-on-speaking',
  confidence: 0.6,
  decide: (occasion, state) => {
    const { description } = occasion;
    const last = state.past.at(-1);
    if (!description || !last || !isCalledAgain(occasion, state)) return null;
    const { draft } = last;
    if (occasion.sentence - last.occasion.sentence > near || draft.kind !== 'named-person') return null;
    if (!isOnePerson(draft) || !fits(description.noun?.gender ?? null, state.genderOf(draft.people[0]!)))
      return null;
    return { join: draft };
  },
};

/** the official also said, and no official has been introduced */
function isCalledAgain({ description, attribution, at }: Occasion, { context }: State): boolean {
  const { lead, plural, quantity, noun, head, tail } = description!;
  if (lead !== 'definite' || plural || quantity || tail.length > 0) return false;
  if (noun?.kind !== 'person' && noun?.kind !== 'class') return false;
  const cue = attribution?.cue;
  if (!cue || !goingOn.test(context.index.text.slice(cue.start, cue.end).toLowerCase())) return false;
  return !context.isIntroduced(head, at) && !context.isIntroduced(noun.noun, at);
}
