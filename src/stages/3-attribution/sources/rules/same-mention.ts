import { type Rule, recent } from '../state.ts';

/** The board has denied it and said …: two cues, one span. */
export const sameMention: Rule = {
  name: 'same-mention',
  confidence: 0.95,
  decide: (occasion, state) => {
    const { mention } = occasion;
    if (!mention) return null;
    for (const { occasion: earlier, draft } of recent(occasion, state, 0)) {
      if (earlier.mention?.start === mention.start && earlier.mention.end === mention.end)
        return { join: draft };
    }
    return null;
  },
};
