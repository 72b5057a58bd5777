import type { Count, SourceKind } from '../../../model/mentions.ts';
import type { Description } from './description.ts';

export const uncounted: Count = { min: null, max: null };
const one: Count = { min: 1, max: 1 };
const group: Count = { min: 2, max: null };

/** How many people stand behind a source; both ends null where they are no people or cannot be counted. */
export function countOf(kind: SourceKind, description: Description): Count {
  if (kind === 'unnamed-person') return one;
  if (kind !== 'unnamed-group' && kind !== 'spokesperson') return uncounted;
  const own = ownCount(description);
  return description.and ? sum(own, countOf(kind, description.and)) : own;
}

function ownCount({ quantity, plural }: Description): Count {
  if (quantity && !(quantity.use === 'article' && plural)) return quantity.count;
  return plural ? group : one;
}

/** four former officials and two officials: six */
function sum(a: Count, b: Count): Count {
  return { min: add(a.min, b.min), max: add(a.max, b.max) };
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
