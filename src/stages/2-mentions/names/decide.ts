import type { Points } from '../../../lexicon/name-weights.ts';
import { certainPoints } from './certain.ts';
import type { Facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { gatherParts, noParts, type Parts, partFeatures } from './parts.ts';
import type { Piece } from './pieces.ts';
import { score, type Verdict, verdict, type WeightTables, weights } from './score.ts';
import type { Word } from './words.ts';

export interface Decided extends Verdict {
  readonly piece: Piece;
}

/** How far a mention's own points count against the mean of all mentions of the same words. */
const ownShare = 0.4;

/** Types all pieces: names of several words first, since they tell what their parts stand for alone. */
export function decidePieces(
  words: readonly Word[],
  pieces: readonly Piece[],
  facts: Facts,
  tables: WeightTables = weights,
): Decided[] {
  const counts = countKeys(pieces);
  const many = decideSome(
    pieces.filter(piece => piece.end - piece.first > 1),
    piece => certainPoints(words, piece, noParts),
    piece => score(featuresOf(words, piece, facts, counts), tables.many),
  );
  const parts = gatherParts(words, many);
  const introduced = introducedBy(words, pieces, many);
  const one = decideSome(
    pieces.filter(piece => piece.end - piece.first === 1),
    piece => certainPoints(words, piece, parts, introduced),
    piece =>
      score([...featuresOf(words, piece, facts, counts), ...partFeatures(piece.key, parts)], tables.one),
  );
  return [...many.map(decided => rescue(decided, parts)), ...one].sort(
    (a, b) => a.piece.first - b.piece.first,
  );
}

/** Last words of people whose full name stands before the word alone does: Michelin, behind Ana Michelin. */
function introducedBy(
  words: readonly Word[],
  pieces: readonly Piece[],
  many: readonly Decided[],
): ReadonlySet<string> {
  const alone = new Map<string, number>();
  for (const { key, first, end } of pieces)
    if (end - first === 1) alone.set(key, Math.min(first, alone.get(key) ?? first));
  const introduced = new Set<string>();
  for (const { piece, type } of many) {
    const { key } = words[piece.end - 1]!;
    if (type === 'person' && piece.first < (alone.get(key) ?? 0)) introduced.add(key);
  }
  return introduced;
}

/** Key -> number of pieces. */
export function countKeys(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of pieces) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** De Zandar, where the article names Luis de Zandar. */
function rescue(decided: Decided, parts: Parts): Decided {
  if (decided.type === 'person' || !parts.get(decided.piece.key)?.has('part:person-last')) return decided;
  return { ...decided, type: 'person', confidence: 0.9 };
}

interface Sum {
  readonly points: [number, number, number];
  count: number;
}

/** What is certain stays; the others share what speaks for all mentions of the same words. */
function decideSome(
  pieces: readonly Piece[],
  certain: (piece: Piece) => Points | null,
  weigh: (piece: Piece) => Points,
): Decided[] {
  const sums = new Map<string, Sum>();
  const own = pieces.map(piece => {
    const fixed = certain(piece);
    const points = fixed ?? weigh(piece);
    if (!fixed) addTo(sums, piece.key, points);
    return { points, fixed: fixed !== null };
  });
  return pieces.map((piece, i) => {
    const { points, fixed } = own[i]!;
    const { type, confidence } = verdict(fixed ? points : blend(points, sums.get(piece.key)!));
    return { piece, type, confidence };
  });
}

function addTo(sums: Map<string, Sum>, key: string, points: Points): void {
  const sum = sums.get(key);
  if (!sum) sums.set(key, { points: [...points], count: 1 });
  else {
    sum.count++;
    for (let i = 0; i < 3; i++) sum.points[i]! += points[i]!;
  }
}

function blend(points: Points, sum: Sum): Points {
  const mix = (i: 0 | 1 | 2) => ownShare * points[i] + ((1 - ownShare) * sum.points[i]) / sum.count;
  return [mix(0), mix(1), mix(2)];
}
