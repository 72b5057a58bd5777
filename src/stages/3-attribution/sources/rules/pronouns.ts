import type { Gender } from '../../../../model/mentions.ts';
import { findOnePerson, isTrailing, onlyTwoIn, pairIn, pronounReach } from '../antecedent.ts';
import { countOf, uncounted } from '../count.ts';
import type { Description } from '../description.ts';
import type { Decision, Draft, Occasion } from '../draft.ts';
import { kindOf } from '../kind.ts';
import { hasMind } from '../minded.ts';
import { institutionOfContent, isInward } from '../own-subject.ts';
import { isOnePerson, isSeveral, type Rule, recent, type State } from '../state.ts';
import { openingPhrase, opensWithInstitution } from '../subject.ts';

const singular: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['he himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['she herself', 'female'],
]);
const plural = new Set(['they', 'their', 'them', 'they all', 'they both', 'themselves', 'all of them']);
const pair = new Set([
  'both',
  'the two',
  'the pair',
  'both men',
  'both women',
  'the two men',
  'the two women',
  'the couple',
  'both of them',
  'the duo',
]);
const neuter = new Set(['it', 'its', 'itself']);

/** Ana Vale opened the bridge. … she said. */
export const singularPronoun: Rule = {
  name: 'singular-pronoun',
  confidence: 0.8,
  decide: (occasion, state) => {
    const gender = singular.get(occasion.words);
    return gender ? findOnePerson(occasion, state, gender) : null;
  },
};

/** Two aides confirmed it. … they said. Also one unnamed person just introduced: An aide said … they said. */
export const pluralPronoun: Rule = {
  name: 'plural-pronoun',
  confidence: 0.75,
  decide: (occasion, state) => (plural.has(occasion.words) ? findSeveral(occasion, state) : null),
};

function findSeveral(occasion: Occasion, state: State): Decision | null {
  for (let back = 0; back <= pronounReach; back++) {
    const sentence = state.context.index.sentences[occasion.sentence - back];
    if (!sentence) break;
    const here = draftsIn(occasion, state, occasion.sentence - back);
    const draft =
      here.find(isSeveral) ??
      here.find(one => isOnePerson(one) && one.kind !== 'named-person') ??
      here.find(isInstitution);
    if (draft) return { join: draft };
    const people = pairIn(
      state.context,
      { start: sentence.start, end: Math.min(sentence.end, occasion.at) },
      occasion,
    );
    if (people.length > 0) return { people };
  }
  return findSubjects(occasion, state);
}

/** The guards were late. They said …: those with whom this sentence or the last one opens. */
function findSubjects({ sentence, at }: Occasion, { context }: State): Decision | null {
  for (const back of [0, 1]) {
    const phrase = openingPhrase(context, sentence - back, at);
    if (!phrase?.plural || phrase.noun === null) continue;
    const kind = kindOf(context, phrase);
    if (kind === 'unnamed-group' || kind === 'collective' || kind === 'organization')
      return { kind, count: countOf(kind, phrase) };
  }
  return null;
}

function isInstitution(draft: Draft): boolean {
  return draft.kind === 'organization';
}

function draftsIn(occasion: Occasion, state: State, sentence: number): Draft[] {
  return [...recent(occasion, state, occasion.sentence - sentence)]
    .filter(({ occasion: earlier }) => earlier.sentence === sentence && earlier.at < occasion.at)
    .map(({ draft }) => draft);
}

/** Ana Vale and Ivo Lund met. … both said. */
export const pairPronoun: Rule = {
  name: 'pair-pronoun',
  confidence: 0.7,
  decide: (occasion, state) => {
    if (!pair.has(occasion.words)) return null;
    for (const { draft } of recent(occasion, state, pronounReach)) {
      if (draft.count.min === 2 && draft.count.max === 2) return { join: draft };
    }
    for (let back = 0; back <= pronounReach; back++) {
      const sentence = state.context.index.sentences[occasion.sentence - back];
      const people = sentence
        ? pairIn(state.context, { start: sentence.start, end: Math.min(sentence.end, occasion.at) }, occasion)
        : [];
      if (people.length > 0) return { people };
    }
    const here = state.context.index.sentences[occasion.sentence];
    const people = here ? onlyTwoIn(state.context, { start: here.start, end: occasion.at }, occasion) : [];
    return people.length > 0 ? { people } : findTwoUnnamed(occasion, state);
  },
};

/** A clerk said … a guard said … both said: the only two who spoke, together a source of their own. */
function findTwoUnnamed(occasion: Occasion, state: State): Decision | null {
  const drafts = new Set<Draft>();
  for (const { draft } of recent(occasion, state, pronounReach)) drafts.add(draft);
  const isPair = drafts.size === 2 && [...drafts].every(({ kind }) => kind === 'unnamed-person');
  return isPair ? { kind: 'unnamed-group', count: { min: 2, max: 2 } } : null;
}

/** The ministry closed the bridge. It said … */
export const neuterPronoun: Rule = {
  name: 'neuter-pronoun',
  confidence: 0.65,
  decide: (occasion, state) => {
    if (!neuter.has(occasion.words)) return null;
    const isMinded = hasMind(occasion, state.context);
    const own = isTrailing(occasion, state) ? institutionOfContent(state.context, occasion) : null;
    if (own && isInward(state.context, own.headSpan!.end)) return sameInstitution(occasion, state, own);
    for (const { draft } of recent(occasion, state, 3)) {
      if (draft.kind === 'organization' || (draft.kind === 'document' && !isMinded)) return { join: draft };
    }
    if (own) return { kind: 'organization', count: uncounted };
    const { sentence, at } = occasion;
    return opensWithInstitution(state.context, sentence - 1, at)
      ? { kind: 'organization', count: uncounted }
      : null;
  },
};

/** The board expects a loss, | it | said: the board that spoke last, else one that has not spoken. */
function sameInstitution(occasion: Occasion, state: State, own: Description): Decision {
  for (const { draft } of recent(occasion, state, 3))
    if (draft.kind === 'organization' && (isGeneric(own) || draft.description?.head === own.head))
      return { join: draft };
  return { kind: 'organization', count: uncounted };
}

/** the company: any that was heard */
const isGeneric = ({ lead, isProper, modifiers }: Description): boolean =>
  lead === 'definite' && !isProper && modifiers.length === 0;
