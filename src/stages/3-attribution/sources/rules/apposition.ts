import { firstEndingAfter } from '../../text-index.ts';
import { isSpeakerNoun } from '../description.ts';
import type { Rule } from '../state.ts';

/** Characters of a comma and the white space around it. */
const longestGap = 4;

/** Ana Vale, | deputy head of the fund and a board member, said: where the span has lost the name before it. */
export const apposition: Rule = {
  name: 'apposition',
  confidence: 0.7,
  decide: (occasion, { context: { index, names } }) => {
    const { mention } = occasion;
    if (!mention) return null;
    const name = names[firstEndingAfter(names, mention.start - longestGap)];
    if (!name || !/^\s*,\s*$/.test(index.text.slice(name.end, mention.start))) return null;
    const description = occasion.description!;
    const isOne = isSpeakerNoun(description) && !description.plural;
    return isOne && (description.lead === 'bare' || description.lead === 'definite')
      ? { people: [name.id] }
      : null;
  },
};
