import type { Gender } from '../../../../model/mentions.ts';
import { textOf } from '../../../../model/span.ts';
import { findOnePerson, pairIn, pronounReach } from '../antecedent.ts';
import type { Decision, Draft, Occasion } from '../draft.ts';
import { isOnePerson, isSeveral, type Rule, recent, type State } from '../state.ts';

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

/** The words of a mention for looking up, lower case. */
export function wordsOf(occasion: Occasion, state: State): string {
  if (!occasion.mention || occasion.mention.end - occasion.mention.start > 20) return '';
  return textOf(state.context.index.text, occasion.mention).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Ana Vale opened the bridge. … she said. */
export const singularPronoun: Rule = {
  name: 'singular-pronoun',
  confidence: 0.8,
  decide: (occasion, state) => {
    const gender = singular.get(wordsOf(occasion, state));
    return gender ? findOnePerson(occasion, state, gender) : null;
  },
};

/** Two aides confirmed it. … they said. Also one unnamed person just introduced: An aide said … they said. */
export const pluralPronoun: Rule = {
  name: 'plural-pronoun',
  confidence: 0.75,
  decide: (occasion, state) => (plural.has(wordsOf(occasion, state)) ? findSeveral(occasion, state) : null),
};

function findSeveral(occasion: Occasion, state: State): Decision | null {
  for (let back = 0; back <= pronounReach; back++) {
    const sentence = state.context.index.sentences[occasion.sentence - back];
    if (!sentence) return null;
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
    if (!pair.has(wordsOf(occasion, state))) return null;
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
    return null;
  },
};

/** The ministry closed the bridge. It said … */
export const neuterPronoun: Rule = {
  name: 'neuter-pronoun',
  confidence: 0.65,
  decide: (occasion, state) => {
    if (!neuter.has(wordsOf(occasion, state))) return null;
    for (const { draft } of recent(occasion, state, 3)) {
      if (draft.kind === 'organization' || draft.kind === 'document') return { join: draft };
    }
    return null;
  },
};
