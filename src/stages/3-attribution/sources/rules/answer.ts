import type { Attribution } from '../../../../model/mentions.ts';
import { namedWithin, type SourceContext, unique } from '../context.ts';
import type { Rule } from '../state.ts';

/** Q: Why now? A: We had to.: the one person whom the article names before its first question. */
export const answer: Rule = {
  name: 'interviewee',
  confidence: 0.7,
  decide: ({ words, attribution }, { context }) => {
    if (words !== 'a' || !attribution || !isAnswer(context, attribution)) return null;
    const question = /(?:^|\n)[ \t*]*Q[ \t]*[:.]/.exec(context.index.text);
    const named = namedWithin(context.names, { start: 0, end: question?.index ?? 0 });
    const people = unique(named.map(({ id }) => id));
    return people.length === 1 ? { people } : null;
  },
};

const isAnswer = ({ index }: SourceContext, { mention, cue }: Attribution): boolean =>
  mention !== null && index.text[mention.start] === 'A' && cue !== null && index.text[cue.start] === ':';
