import { nameAt, type SourceContext } from '../context.ts';
import type { Description } from '../description.ts';
import type { Draft } from '../draft.ts';
import { kindOf } from '../kind.ts';
import { type Rule, recent } from '../state.ts';

const reach = 200;
/** Words by which any institution may be called again. */
const generic = new Set(
  'company firm group organization organisation agency department ministry club team paper newspaper bank airline university body union charity publisher retailer manufacturer carrier'.split(
    ' ',
  ),
);

/** The Harbour Board said … the board said … the Harbour Board said. */
export const institution: Rule = {
  name: 'same-institution',
  confidence: 0.8,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description?.headSpan) return null;
    const kind = kindOf(state.context, description);
    if (kind !== 'organization' && kind !== 'document' && kind !== 'collective') return null;
    const key = keyOf(state.context, description);
    const others: Draft[] = [];
    for (const { draft, occasion: earlier } of recent(occasion, state, reach)) {
      if (draft.kind !== kind || !draft.description?.headSpan) continue;
      if (isRepeatable(description, kind) && keyOf(state.context, draft.description) === key)
        return { join: draft };
      if (kind !== 'collective' && isShortFor(description, draft.description)) return { join: draft };
      const isNear = occasion.sentence - earlier.sentence <= 3 && kind === 'organization';
      const isNamed =
        isNear && nameAt(state.context.organizations, draft.description.headSpan.start) !== null;
      if (isNamed && !others.includes(draft)) others.push(draft);
    }
    const isGeneric =
      description.lead === 'definite' &&
      !description.isProper &&
      generic.has(description.head) &&
      isPlain(description);
    return isGeneric && others.length === 1 ? { join: others[0]! } : null;
  },
};

function isPlain({ modifiers, tail }: Description): boolean {
  return modifiers.length + tail.length === 0;
}

/** a poll … a poll: two; the ministry, Labour, critics: one */
function isRepeatable({ lead, quantity, isProper }: Description, kind: string): boolean {
  return (
    isProper ||
    (quantity === null &&
      (kind === 'collective' || lead === 'definite' || lead === 'possessive' || lead === 'bare'))
  );
}

/** The organisation’s or place’s id, else the words. */
function keyOf(context: SourceContext, { headSpan, modifiers, head, owner }: Description): string {
  const name = nameAt(context.organizations, headSpan!.start) ?? nameAt(context.places, headSpan!.start);
  return name ? name.id : [owner ?? '', ...modifiers, head].join(' ');
}

/** the board after the Harbour Board; the Courier after the Torvik Courier */
function isShortFor(repeat: Description, first: Description): boolean {
  return (
    repeat.lead === 'definite' &&
    isPlain(repeat) &&
    repeat.head === first.head &&
    (first.modifiers.length > 0 || first.owner !== null)
  );
}
