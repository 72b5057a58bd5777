import { contextFeatures } from './context-features.ts';
import type { Facts } from './facts.ts';
import { formFeatures } from './form-features.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

/** What speaks for and against each type, as names of the entries in name-weights.json. */
export function featuresOf(
  words: readonly Word[],
  piece: Piece,
  facts: Facts,
  counts: ReadonlyMap<string, number>,
): string[] {
  const found = [...formFeatures(words, piece, facts), ...contextFeatures(words, piece)];
  found.push(`count:${Math.min(counts.get(piece.key) ?? 1, 4)}`);
  if (facts.loud.has(words[piece.first]!.sentence)) found.push('headline');
  return found;
}
