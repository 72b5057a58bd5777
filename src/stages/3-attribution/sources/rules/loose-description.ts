import { namedWithin, unique } from '../context.ts';
import type { Description } from '../description.ts';
import type { Occasion } from '../draft.ts';
import { fits, type Rule, recent, type State } from '../state.ts';

/** Sentences in which nobody else may be named. */
const near = 3;
/** Words by which articles speak of people whom they do not name, even right after a name. */
const usuallyUnnamed = new Set(
  'official source person aide adviser advisor insider spokesman spokeswoman spokesperson judge jury lawyer attorney prosecutor detective officer investigator witness neighbor neighbour relative friend colleague victim suspect reporter interviewer doctor nurse editor editors translator caller'.split(
    ' ',
  ),
);

/** Ana Vale scored twice. … “It felt good,” the striker said: the only person whom the last sentences name. */
export const looseDescription: Rule = {
  name: 'loose-description',
  confidence: 0.55,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description?.noun || !isAboutOne(description)) return null;
    if (recentUnnamed(occasion, state)) return null;
    const { index, names } = state.context;
    const from = index.sentences[Math.max(0, occasion.sentence - near)]?.start ?? 0;
    const close = unique(namedWithin(names, { start: from, end: occasion.at }).map(({ id }) => id));
    const person = close.length === 1 ? close[0]! : lastSpeaker(occasion, state, description);
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
function lastSpeaker(occasion: Occasion, state: State, { noun, modifiers }: Description): string | null {
  const isTelling =
    noun!.kind === 'class' ||
    noun!.noun === 'year-old' ||
    modifiers.some(word => word === 'former' || word === 'retired');
  const last = state.past.at(-1);
  if (!isTelling || !last || occasion.sentence - last.occasion.sentence > 1) return null;
  return last.draft.people.length === 1 ? last.draft.people[0]! : null;
}

function recentUnnamed(occasion: Occasion, state: State): boolean {
  for (const { draft } of recent(occasion, state, near)) if (draft.kind === 'unnamed-person') return true;
  return false;
}
