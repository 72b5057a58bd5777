import type { Person } from '../../../model/mentions.ts';
import type { Subject } from './context.ts';
import type { Word } from './words.ts';

/** Remembers who was named lately, to say whom `he` or `she` means. */
export interface Discourse {
  /** Moves on to a sentence. */
  readonly enter: (words: readonly Word[]) => void;
  readonly resolve: (index: number) => Subject | null;
  readonly hasPronoun: boolean;
}

/** How much of what was said a pronoun looks back over; keeps the work linear. */
const maxWords = 60;
const maxPeople = 20;

const genders: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** A pronoun is resolved only where one person fits; two candidates are none. */
export function startDiscourse(people: ReadonlyMap<string, Person>): Discourse {
  let words: readonly Word[] = [];
  let before: readonly string[] = [];
  let here: readonly string[] = [];
  let hasPronoun = false;

  const enter: Discourse['enter'] = next => {
    if (here.length > 0) before = here.slice(-maxPeople);
    words = next;
    here = peopleIn(next, 0, next.length);
    hasPronoun = next.some(w => w.norm === 'he' || w.norm === 'she');
  };

  const resolve: Discourse['resolve'] = index => {
    const gender = genders[words[index]!.norm];
    const fits = (id: string) => (people.get(id)?.gender ?? gender) === gender;
    const earlier = peopleIn(words, Math.max(0, index - maxWords), index).filter(fits);
    const candidates = earlier.length > 0 ? earlier : before.filter(fits);
    return candidates.length === 1 ? { last: candidates, all: candidates } : null;
  };

  return {
    enter,
    resolve,
    get hasPronoun() {
      return hasPronoun;
    },
  };
}

/** Ids of the people named by the words `[from, to)`, each once. */
function peopleIn(words: readonly Word[], from: number, to: number): string[] {
  const ids = new Set<string>();
  for (let i = from; i < to; i++) {
    const { person } = words[i]!;
    if (person) ids.add(person.id);
  }
  return [...ids];
}
