import { textOf } from '../../../../model/span.ts';
import { nameAt, type SourceContext, unique } from '../context.ts';
import type { Rule } from '../state.ts';

/** Words before a name that are none of it. */
const honorific = /^(?:mr|mrs|ms|miss|dr|madam|sir|prof|sheikh|sen|rep|gov|gen|rev)\.?$/i;
/** A mention with more words is no bare name. */
const longest = 5;
const mostCharacters = 60;

/** Mr. Brodd said, BRODD: in a transcript, where names were missed: the last words of exactly one person’s full name. */
export const surname: Rule = {
  name: 'surname',
  confidence: 0.7,
  decide: (occasion, { context }) => {
    const { mention } = occasion;
    if (!mention || mention.end - mention.start > mostCharacters) return null;
    const words = textOf(context.index.text, mention).split(/\s+/);
    while (words.length > 1 && honorific.test(words[0]!)) words.shift();
    if (words.length > longest || words.some(word => !/^\p{Lu}/u.test(word))) return null;
    const known = bearersOf(context, ` ${words.join(' ')}`);
    // Ana Brodd worried …, where only Brodd is known
    const people = known.length === 0 && words.length === 2 ? calledOnly(context, words[1]!) : known;
    if (people.length !== 1) return null;
    const { isProper, plural, headSpan } = occasion.description!;
    const isName = isProper && !plural && headSpan && !nameAt(context.organizations, headSpan.start);
    return isName ? { people } : null;
  },
};

const calledOnly = ({ people }: SourceContext, word: string): readonly string[] =>
  [...people.values()].filter(({ name }) => name === word).map(({ id }) => id);

function bearersOf({ people }: SourceContext, ending: string): readonly string[] {
  const isShouted = ending === ending.toUpperCase();
  const found: string[] = [];
  for (const { id, name } of people.values()) {
    if ((isShouted ? name.toUpperCase() : name).endsWith(ending)) found.push(id);
  }
  return unique(found);
}
