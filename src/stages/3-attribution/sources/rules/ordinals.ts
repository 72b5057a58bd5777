import { textOf } from '../../../../model/span.ts';
import { type Rule, recent } from '../state.ts';

/** Sentences back to the one who was counted off. */
const reach = 60;
const introducing: Readonly<Record<string, RegExp>> = {
  second: /^(?:(?:a|one) )?second\b|^another\b/i,
  third: /^(?:a )?third\b/i,
  fourth: /^(?:a )?fourth\b/i,
  other: /^(?:an)?other\b|^a second\b/i,
};

/** A diplomat said … a second diplomat said … the second diplomat said. */
export const ordinalRepeat: Rule = {
  name: 'ordinal-repeat',
  confidence: 0.8,
  decide: (occasion, state) => {
    const { mention, description } = occasion;
    if (!mention || !description || description.plural || description.lead !== 'other') return null;
    const { text } = state.context.index;
    const ordinal = /^the (second|third|fourth|other) /i.exec(
      text.slice(mention.start, mention.start + 12),
    )?.[1];
    if (!ordinal) return null;
    for (const { draft } of recent(occasion, state, reach)) {
      const first = draft.mentions[0];
      const isSame =
        draft.description?.noun !== null && draft.description?.noun?.noun === description.noun?.noun;
      if (
        draft.kind === 'unnamed-person' &&
        first &&
        isSame &&
        introducing[ordinal.toLowerCase()]!.test(textOf(text, first))
      )
        return { join: draft };
    }
    return null;
  },
};
