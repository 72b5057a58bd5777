import type { Occasion } from '../draft.ts';
import { type Rule, recent, type State } from '../state.ts';

/** she said, adding …; refused to speak and left, saying …: who acts in the sentence also says this. */
export const sameSubject: Rule = {
  name: 'same-subject',
  confidence: 0.8,
  decide: (occasion, state) => {
    if (occasion.mention || !sharesSubject(occasion, state)) return null;
    for (const { draft } of recent(occasion, state, 0)) {
      if (draft.kind !== 'unknown') return { join: draft };
    }
    return null;
  },
};

/** adding, to discuss, and said; but not `was accused` and not a noun. */
function sharesSubject({ attribution }: Occasion, { context }: State): boolean {
  const cue = attribution?.cue;
  if (!cue) return false;
  const [first] = context.index.tokensIn(cue);
  const token = context.index.tokens[first];
  const before = context.index.tokens[first - 1];
  if (!token) return false;
  if (token.norm.endsWith('ing') && token.pos !== 'NOUN') return true;
  if (token.norm === 'to') return true;
  return before !== undefined && /^(?:and|but|or|then|also)$/.test(before.norm) && token.pos === 'VERB';
}

/** “We left.” [next sentence] “Nobody asked us why.”: a quotation without a cue goes on with the last speaker. */
export const goesOn: Rule = {
  name: 'quotation-goes-on',
  confidence: 0.7,
  decide: (occasion, state) => {
    const content = occasion.attribution?.content ?? [];
    if (occasion.mention || occasion.attribution?.cue || content.length === 0) return null;
    for (const { draft } of recent(occasion, state, 3)) {
      if (draft.kind !== 'unknown' && draft.kind !== 'document') return { join: draft };
    }
    return null;
  },
};
