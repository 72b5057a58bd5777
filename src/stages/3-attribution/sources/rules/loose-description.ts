import { namedWithin, unique } from '../context.ts';
import type { Description } from '../description.ts';
import type { Draft, Occasion } from '../draft.ts';
import { fits, isOnePerson, type Rule, recent, type State } from '../state.ts';
import { usuallyUnnamed } from '../usually-unnamed.ts';

/** Sentences in which nobody else may be named. */
const near = 3;

/** Ana Vale scored twice. … “It felt good,” the striker said: the only person whom the last sentences name. */
export const looseDescription: Rule = {
  name: 'loose-description',
  confidence: 0.55,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description?.noun || !isAboutOne(description)) return null;
    const speaker = lastSpeaker(occasion, state, description);
    // A clerk said … the 61-year-old said.
    if (speaker?.kind === 'unnamed-person' && description.noun.noun === 'year-old') return { join: speaker };
    if (speaker?.kind !== 'named-person' && recentUnnamed(occasion, state)) return null;
    const { index, names } = state.context;
    const from = index.sentences[Math.max(0, occasion.sentence - near)]?.start ?? 0;
    const close = unique(namedWithin(names, { start: from, end: occasion.at }).map(({ id }) => id));
    const person = close.length === 1 ? close[0]! : (speaker?.people[0] ?? null);
    if (person !== null && contradicts(state, description, person)) return null;
    return person !== null && fits(description.noun.gender, state.genderOf(person))
      ? { people: [person] }
      : null;
  },
};

/** the striker, the 34-year-old, the Torvik midfielder; not the official, the father of the victim */
function isAboutOne({ noun, plural, lead, tail, quantity, modifiers }: Description): boolean {
  if (noun!.kind !== 'person' && noun!.kind !== 'class') return false;
  if (plural || lead !== 'definite' || quantity || tail.some(word => /^(?:who|at|for|of)$/.test(word)))
    return false;
  return (
    !usuallyUnnamed.has(noun!.noun) &&
    !modifiers.some(word => /^(?:second|third|other|unnamed|anonymous|unidentified)$/.test(word))
  );
}

/** the president, and the only person around is the vice president: the title rule has said no. */
function contradicts({ context }: State, { head, noun, modifiers }: Description, person: string): boolean {
  const last = head.split(' ').at(-1)!;
  if (offices.test(last) && !modifiers.includes('former')) return true;
  return (context.rolesOf.get(person) ?? []).some(role =>
    [last, noun!.noun].includes(role.title.toLowerCase().split(' ').at(-1)!),
  );
}

const offices =
  /^(?:president|premier|chancellor|minister|governor|mayor|king|queen|pope|candidate|nominee|secretary)$/;

/** Ana Vale thanked Ivo Lund, she said. … the former sheriff said: words that only a name can stand behind. */
function lastSpeaker(occasion: Occasion, state: State, { noun, modifiers }: Description): Draft | null {
  const isTelling =
    noun!.kind === 'class' ||
    noun!.noun === 'year-old' ||
    modifiers.some(word => word === 'former' || word === 'retired');
  const last = state.past.at(-1);
  if (!isTelling || !last || occasion.sentence - last.occasion.sentence > 1) return null;
  return isOnePerson(last.draft) ? last.draft : null;
}

function recentUnnamed(occasion: Occasion, state: State): boolean {
  for (const { draft } of recent(occasion, state, near)) if (draft.kind === 'unnamed-person') return true;
  return false;
}
