import { firstEndingAfter } from '../../text-index.ts';
import { isSpeakerNoun } from '../description.ts';
import type { Occasion } from '../draft.ts';
import type { Rule } from '../state.ts';

/** Characters of a comma and the white space around it. */
const longestGap = 4;

/** Ana Vale, | deputy head of the fund, said; the mayor |, Ana Vale, said: where the span has lost the name beside it. */
export const apposition: Rule = {
  name: 'apposition',
  confidence: 0.7,
  decide: (occasion, { context: { index, names } }) => {
    const { mention } = occasion;
    if (!mention) return null;
    const next = names[firstEndingAfter(names, mention.end)];
    const isBehind = next !== undefined && next.start - mention.end < longestGap;
    if (isBehind && /^, ?$/.test(index.text.slice(mention.end, next.start)) && isOne(occasion))
      return { people: [next.id] };
    const name = names[firstEndingAfter(names, mention.start - longestGap)];
    if (!name || !/^\s*,\s*$/.test(index.text.slice(name.end, mention.start))) return null;
    const { lead } = occasion.description!;
    return isOne(occasion) && (lead === 'bare' || lead === 'definite') ? { people: [name.id] } : null;
  },
};

const isOne = ({ description }: Occasion): boolean =>
  description !== null && isSpeakerNoun(description) && !description.plural;
