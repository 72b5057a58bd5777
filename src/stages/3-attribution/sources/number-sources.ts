import type { Source } from '../../../model/mentions.ts';
import { bySpan } from '../../../model/span.ts';
import type { SourceContext } from './context.ts';
import type { Draft } from './draft.ts';

/** The finished sources, in the order of their first attribution. */
export function numberSources(drafts: readonly Draft[], { attributions }: SourceContext): Source[] {
  const order = new Map(attributions.map(({ id }, at) => [id, at]));
  const first = ({ attributions: own }: Draft) =>
    own.reduce((least, { id }) => Math.min(least, order.get(id)!), Infinity);
  return drafts
    .filter(draft => draft.attributions.length > 0)
    .map(draft => ({ draft, rank: first(draft) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ draft }, at) => ({
      id: `source-${at + 1}`,
      kind: draft.kind,
      anonymous: isAnonymous(draft),
      people: draft.people,
      organizations: [...draft.organizations],
      count: draft.count,
      mentions: [...draft.mentions].sort(bySpan),
      attributions: draft.attributions.map(({ id }) => id),
      by: draft.by,
      confidence: draft.confidence,
    }));
}

function isAnonymous({ kind, attributions }: Draft): boolean {
  return (
    (kind === 'unnamed-person' || kind === 'unnamed-group') &&
    attributions.some(({ type }) => type === 'statement')
  );
}
