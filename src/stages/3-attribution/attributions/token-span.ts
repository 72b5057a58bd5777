import type { Span } from '../../../model/span.ts';
import type { Range, Text } from './site.ts';

/** Offsets of a range of tokens. */
export function spanOf({ tokens }: Text, { first, end }: Range): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
