import { nounPhraseStart } from '../../noun-phrase.ts';
import { firstEndingAfter, firstStartingAt } from '../../text-index.ts';
import { namedWithin, unique } from '../context.ts';
import { countOf, uncounted } from '../count.ts';
import { describe } from '../describe.ts';
import type { Occasion } from '../draft.ts';
import { kindOf } from '../kind.ts';
import { type Rule, recent, type State } from '../state.ts';

const pluralVerb = /^(?:have|are|were|do)$/;

/** Ana Vale, who said …; residents who said … */
export const relative: Rule = {
  name: 'relative-pronoun',
  confidence: 0.85,
  decide: (occasion, state) => {
    if (!/^(?:who|whom|that|which)$/.test(occasion.words)) return null;
    const { context } = state;
    const { tokens, sentences } = context.index;
    const sentence = sentences[occasion.sentence];
    let last = context.index.tokenAt(occasion.at) - 1;
    if (!sentence) return null;
    while (last > sentence.firstToken && /^[,()—–-]+$/.test(tokens[last]!.norm)) last--;
    const end = tokens[last]?.end ?? 0;
    const people = peopleBefore(occasion, state, sentence.start, end);
    if (people.length > 0) return { people };
    const described = describedBefore(state, end);
    if (described.length > 0) return { people: described };
    for (const { occasion: earlier, draft } of recent(occasion, state, 0)) {
      if (earlier.mention && earlier.mention.start < end && earlier.mention.end >= end)
        return { join: draft };
    }
    const start = nounPhraseStart(tokens, last, sentence.firstToken);
    if (start === null) return null;
    const subject = describedBy(state, start);
    if (subject) return { people: [subject] };
    const description = describe(tokens, start, last + 1);
    const kind = kindOf(context, description);
    const isThing = occasion.words === 'which';
    if (isThing && (kind === 'unnamed-person' || kind === 'unnamed-group'))
      return { kind: 'unknown', count: uncounted };
    return { kind, count: countOf(kind, description) };
  },
};

/** Ana Vale is | the woman who …; Ana Vale, | a clerk at the mint, who …: the name before the phrase that starts at `start`. */
function describedBy({ context: { index, names } }: State, start: number): string | null {
  const link = index.tokens[start - 1];
  if (!link || !/^(?:,|is|was)$/.test(link.norm)) return null;
  const name = names[firstEndingAfter(names, index.tokens[start - 2]?.start ?? 0)];
  return name && name.end === index.tokens[start - 2]?.end ? name.id : null;
}

/** Ana Vale and Ivo Lund, the owners | who …: those whom a role that ends here describes. */
function describedBefore({ context }: State, end: number): string[] {
  const next = firstStartingAt(context.roles, end);
  const near = context.roles.slice(Math.max(0, next - 8), next);
  return unique(near.filter(role => role.end === end).map(({ person }) => person));
}

/** Those whose names end before `who`; a plural verb after it takes in the names that `and` joins. */
function peopleBefore({ mention }: Occasion, state: State, from: number, end: number): readonly string[] {
  const { index, names } = state.context;
  const before = namedWithin(names, { start: from, end });
  const last = before.at(-1);
  if (!last || last.end !== end) return [];
  const verb = index.tokens[index.tokenAt(mention!.end)];
  if (!verb || !pluralVerb.test(verb.norm)) return [last.id];
  const first = before.at(-2);
  const between = first ? index.text.slice(first.end, last.start) : '';
  return first && /\band\b/.test(between) && between.length < 60 ? unique([first.id, last.id]) : [];
}
