import { isOnePerson, type Rule } from '../state.ts';

/** “I told them so,” Ana Vale said: inside somebody's words `I` is the speaker. */
export const quotedFirstPerson: Rule = {
  name: 'speaker-of-quotation',
  confidence: 0.85,
  decide: (occasion, state) => {
    if (!occasion.outer || !/^(?:i|my|me)$/.test(occasion.words)) return null;
    const speaker = state.draftOf(occasion.outer);
    return speaker && isOnePerson(speaker) ? { join: speaker } : null;
  },
};

/** By Ana Vale … I believe …: outside quotations `I` is the author, where the article names exactly one. */
export const firstPerson: Rule = {
  name: 'author',
  confidence: 0.8,
  decide: (occasion, state) => {
    if (occasion.outer || !/^(?:i|my|me)$/.test(occasion.words)) return null;
    const { authors } = state.context;
    return authors.length === 1 ? { people: authors } : null;
  },
};
