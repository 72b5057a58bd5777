import type { Span } from '../model/span.ts';
import type { Mark } from './task.ts';

/** A stretch of an article as a mark, with its words and what stands around them. */
export function markOf(
  { id, text }: { readonly id: string; readonly text: string },
  { start, end, type }: Span & { readonly type: string },
): Mark {
  const context = text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ');
  return { article: id, start, end, type, text: text.slice(start, end), context };
}
