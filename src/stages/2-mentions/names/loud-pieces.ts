import { cityPopulation } from '../../../lexicon/cities.ts';
import { regions } from '../../../lexicon/regions.ts';
import { certainPoints } from './certain.ts';
import type { Facts } from './facts.ts';
import { noParts } from './parts.ts';
import type { Piece } from './pieces.ts';
import { keyOf, type Word } from './words.ts';

/** Longest name that is looked for within a headline's run. */
const longest = 5;

/**
 * In headlines capitals join what does not belong together (`Zandar Wades In`): a run is cut down to the names that
 * the rest of the article holds.
 */
export function cutLoudPieces(words: readonly Word[], pieces: readonly Piece[], facts: Facts): Piece[] {
  if (facts.loud.size === 0) return [...pieces];
  const known = new Set<string>();
  for (const piece of pieces) {
    if (facts.loud.has(words[piece.first]!.sentence)) continue;
    known.add(piece.key);
    known.add(words[piece.end - 1]!.key);
  }
  return pieces.flatMap(piece =>
    facts.loud.has(words[piece.first]!.sentence) && isDoubtful(words, piece, known)
      ? cut(words, piece, known)
      : [piece],
  );
}

function isDoubtful(words: readonly Word[], piece: Piece, known: ReadonlySet<string>): boolean {
  if (piece.end - piece.first < 2 || known.has(piece.key)) return false;
  return (
    certainPoints(words, piece, noParts) === null &&
    cityPopulation(piece.key) === 0 &&
    !regions.has(piece.key)
  );
}

function cut(words: readonly Word[], piece: Piece, known: ReadonlySet<string>): Piece[] {
  for (let size = Math.min(longest, piece.end - piece.first - 1); size > 0; size--) {
    for (let first = piece.first; first + size <= piece.end; first++) {
      const key = keyOf(words, { first, end: first + size });
      if (!known.has(key) || key.length < 3) continue;
      const part = (from: number, end: number): Piece[] =>
        from < end ? [{ ...piece, first: from, end, key: keyOf(words, { first: from, end }) }] : [];
      return [...part(piece.first, first), ...part(first, first + size), ...part(first + size, piece.end)];
    }
  }
  return [piece];
}
