import { type Description, isSpeakerNoun } from '../description.ts';
import type { Decision, Draft, Occasion } from '../draft.ts';
import { kindOf } from '../kind.ts';
import { isOnePerson, lookBack, type Rule, recent, type State } from '../state.ts';

/** Words that any informant may be called. */
const generic = new Set(['source', 'person']);
/** How many sentences back a definite description or a bare plural reaches. */
const reach = 200;

/** A senior official said … the official said; two sources said … the sources said; this source. */
export const definiteRepeat: Rule = {
  name: 'definite-repeat',
  confidence: 0.75,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description || description.partitive) return null;
    if (description.lead !== 'definite' && !isOwnRepeat(description) && !isBoth(description)) return null;
    if (description.modifiers.includes('first')) return firstOf(description, state);
    if (description.modifiers.some(word => /^(?:second|third|fourth|other|last)$/.test(word))) return null;
    // Seven women say so … all seven said
    if (description.head === '' && isBoth(description)) {
      const all = nearest(
        occasion,
        state,
        8,
        draft => draft.kind === 'unnamed-group' && isAsMany(draft, description),
      );
      return all && { join: all };
    }
    const same = nearest(
      occasion,
      state,
      reach,
      draft => isSameKindOfPeople(draft, description) && sameNoun(draft, description, occasion.isWithheld),
    );
    if (same) return { join: same };
    const loose = nearest(
      occasion,
      state,
      3,
      draft => isSameKindOfPeople(draft, description) && isGenericFor(draft, description),
    );
    return loose && { join: loose };
  },
};

/** A diplomat said … a second diplomat said … the first diplomat said: the earliest of them. */
function firstOf(description: Description, { past }: State): Decision | null {
  const repeat = { ...description, modifiers: description.modifiers.filter(word => word !== 'first') };
  for (const { draft } of past.slice(0, lookBack)) {
    if (isSameKindOfPeople(draft, repeat) && sameNoun(draft, repeat, false)) return { join: draft };
  }
  return null;
}

/** both officials */
function isBoth({ lead, quantity }: Description): boolean {
  return lead === 'universal' && quantity?.use === 'number';
}

function isOwnRepeat({ lead, noun }: Description): boolean {
  return (
    lead === 'possessive' &&
    noun !== null &&
    (noun.kind === 'person' || noun.kind === 'spokesperson' || noun.kind === 'class')
  );
}

/** One witness said … another said … a third said: people counted off, not a fraction. */
export const countedOff: Rule = {
  name: 'counted-off',
  confidence: 0.75,
  decide: (occasion, state) => {
    if (!/^a (?:second|third|fourth|fifth)$/.test(occasion.words)) return null;
    const one = nearest(occasion, state, 8, ({ kind }) => kind === 'unnamed-person');
    return one && { kind: 'unnamed-person', count: { min: 1, max: 1 } };
  },
};

/** officials said … officials said; Sources told … ; sources said: without a number, one group. */
export const bareRepeat: Rule = {
  name: 'bare-repeat',
  confidence: 0.7,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description?.noun || description.lead !== 'bare' || description.quantity || !description.plural)
      return null;
    if (description.noun.kind !== 'person' && description.noun.kind !== 'class') return null;
    const same = nearest(
      occasion,
      state,
      reach,
      ({ description: first }) => first !== null && isSameBare(first, description),
    );
    if (same) return { join: same };
    if (!generic.has(description.noun.noun) || description.modifiers.length + description.tail.length > 0)
      return null;
    const kind = kindOf(state.context, description);
    const group = nearest(
      occasion,
      state,
      1,
      draft => draft.kind === 'unnamed-group' && generic.has(draft.description?.noun?.noun ?? ''),
    );
    return group && (kind === 'unnamed-group' || kind === 'collective') ? { join: group } : null;
  },
};

function nearest(
  occasion: Occasion,
  state: State,
  sentences: number,
  fits: (draft: Draft) => boolean,
): Draft | null {
  for (const { draft } of recent(occasion, state, sentences)) if (fits(draft)) return draft;
  return null;
}

function isSameKindOfPeople(draft: Draft, { plural, quantity, noun }: Description): boolean {
  const first = draft.description;
  if (!first || draft.kind === 'named-person') return false;
  // one of three guards … the guard; not the guards
  if (first.partitive && plural) return false;
  if (!plural) return isOnePerson(draft) && (noun?.kind !== 'spokesperson' || draft.kind === 'spokesperson');
  if (draft.kind !== 'unnamed-group' && draft.kind !== 'collective') return false;
  return quantity === null || isAsMany(draft, { quantity });
}

const isAsMany = ({ count }: Draft, { quantity }: Pick<Description, 'quantity'>): boolean =>
  quantity?.count.min === count.min && quantity.count.max === count.max;

/** An aide said … the aide, | who asked not to be named, said: a clause that keeps a name out tells of no other aide. */
function sameNoun({ description: first }: Draft, repeat: Description, isWithheld: boolean): boolean {
  if (!first || first.head === '' || (first.noun?.noun ?? first.head) !== (repeat.noun?.noun ?? repeat.head))
    return false;
  if (repeat.owner !== null && repeat.owner !== first.owner) return false;
  // an official at the ministry … the ministry official
  const known = [...first.modifiers, ...first.tail];
  return (
    repeat.modifiers.every(word => known.includes(word)) &&
    repeat.tail
      .slice(0, 1)
      .every(word => first.tail.includes(word) || word === ',' || (isWithheld && word === 'who'))
  );
}

/** A clerk said …; this source said …: nothing in the repeat speaks against it. */
function isGenericFor({ description: first }: Draft, repeat: Description): boolean {
  if (
    !first?.noun ||
    !repeat.noun ||
    repeat.owner !== null ||
    repeat.modifiers.some(word => word !== 'same') ||
    repeat.tail.length > 0
  )
    return false;
  if (!isSpeakerNoun(first) || !isSpeakerNoun(repeat)) return false;
  if (generic.has(repeat.noun.noun)) return true;
  // A person said … the official said; not the striker, the 48-year-old.
  const isInformant = repeat.noun.kind === 'person' && repeat.noun.noun !== 'year-old';
  return isInformant && generic.has(first.noun.noun) && first.modifiers.length === 0;
}

/** People briefed on the sale … People briefed on the deal: same words before and right after the head. */
function isSameBare(first: Description, repeat: Description): boolean {
  if (first.head !== repeat.head || first.quantity || first.partitive || first.and || repeat.and)
    return false;
  if (first.lead !== 'bare' && first.lead !== 'definite' && first.lead !== 'universal') return false;
  return (
    first.modifiers.join(' ') === repeat.modifiers.join(' ') &&
    (first.tail[0] ?? '') === (repeat.tail[0] ?? '')
  );
}
