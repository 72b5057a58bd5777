import { fold } from '../fold.ts';

/**
 * The items as one cell, joined by ` | `, or null where there are none. So that splitting at ` | ` gives the items
 * back, white space in them is folded and a `|` in one is written `¦`.
 */
export function list(items: readonly string[]): string | null {
  const cells = items.map(item => fold(item).replaceAll('|', '¦')).filter(item => item !== '');
  return cells.length === 0 ? null : cells.join(' | ');
}

/** Like `list`, each item once, where it comes first. */
export function distinctList(items: readonly string[]): string | null {
  return list([...new Set(items.map(fold))]);
}
