import { findOnePerson } from '../antecedent.ts';
import { unique } from '../context.ts';
import type { Decision, Occasion } from '../draft.ts';
import { speakersIn } from '../named.ts';
import type { Rule, State } from '../state.ts';

/** Ana Vale, the mayor of Torvik, said … */
export const named: Rule = {
  name: 'named-in-mention',
  confidence: 0.95,
  decide: (occasion, state) => {
    if (!occasion.mention) return null;
    const people = speakersIn(state.context, occasion.mention);
    const first = pronounFirst(occasion, state);
    const all = unique([...(first ? peopleOf(first) : []), ...people]);
    return all.length > 0 ? { people: all } : null;
  },
};

/** He and | Ana Vale said … */
function pronounFirst(occasion: Occasion, state: State): Decision | null {
  const match = /^(?:(he)|she) and /i.exec(
    state.context.index.text.slice(occasion.mention!.start, occasion.mention!.start + 8),
  );
  return match && findOnePerson(occasion, state, match[1] ? 'male' : 'female');
}

function peopleOf(decision: Decision): readonly string[] {
  if ('people' in decision) return decision.people;
  return 'join' in decision ? decision.join.people : [];
}
