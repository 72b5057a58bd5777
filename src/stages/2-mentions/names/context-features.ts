import { nameCues } from '../../../lexicon/name-cues.ts';
import { postalStates } from '../../../lexicon/regions.ts';
import type { Piece } from './pieces.ts';
import { isCountry, isDemonym, isHonorific, isRegion, isRoleHead } from './word-lists.ts';
import type { Word } from './words.ts';

/** What the words around the piece show, within its sentence. */
export function contextFeatures(words: readonly Word[], piece: Piece): string[] {
  const { sentence } = words[piece.first]!;
  const at = (i: number) => (words[i]?.sentence === sentence ? words[i] : undefined);
  const found: string[] = [];
  if (piece.afterTitle) found.push('before:title');
  if (piece.beforeTitle) found.push('after:title');
  const before = featureBefore(at(piece.first - 1), at(piece.first - 2));
  const after = featureAfter(at(piece.end), at(piece.end + 1), at(piece.end + 2));
  if (before) found.push(`before:${before}`);
  if (after) found.push(`after:${after}`);
  return found;
}

function featureBefore(before: Word | undefined, earlier: Word | undefined): string | null {
  if (!before) return 'start';
  const { key, text, lemma, pos, shape } = before;
  const cue = nameCues.get(lemma) ?? nameCues.get(key);
  if (isHonorific(before)) return 'honorific';
  if (key === 'to' && earlier?.key === 'according') return 'saying';
  if (cue === 'inside') return 'inside';
  if (key === 'the') return earlier && nameCues.get(earlier.key) === 'inside' ? 'inside-the' : 'the';
  if (key === 'of' && earlier && nameCues.get(earlier.lemma) === 'place-kind') return 'kind-of';
  if (/^(?:of|by|with|for|and|or|a|an|on|against|,)$/.test(key)) return key;
  if (text === '(') return '(';
  if (/^[“"‘':\u2014–-]$/.test(text)) return 'mark';
  if (cue === 'saying') return 'saying';
  if (cue && shape === 'lower') return cue;
  if (shape === 'lower' && isRoleHead(before)) return 'role';
  if (pos === 'VERB') return 'verb';
  if (shape === 'possessive') return 'possessive';
  if (isDemonym(before)) return 'demonym';
  return pos === 'NOUN' || pos === 'ADJ' ? pos : null;
}

function featureAfter(
  after: Word | undefined,
  later: Word | undefined,
  third: Word | undefined,
): string | null {
  if (!after) return 'end';
  const { key, text, pos, shape } = after;
  const cue = nameCues.get(after.lemma);
  if (shape === 'possessive') return 'possessive';
  if (cue === 'saying' && shape === 'lower') return 'saying';
  if (text === ',') return later ? featureBehindComma(later, third) : null;
  if (text === '(') return later?.shape === 'caps' ? '(CAPS)' : later?.shape === 'number' ? '(age' : '(';
  if (key === 'who' || key === 'whose') return 'who';
  if (cue === 'place-kind' && shape === 'lower') return 'kind';
  if (key === 'administration') return key;
  if (/^(?:and|of|in|on|for|to|at|from|with|by|or|\.|”)$/.test(key)) return key;
  if (shape !== 'lower') return null;
  if (pos === 'VERB' || pos === 'AUX') return 'verb';
  if (isRoleHead(after)) return 'role';
  return pos === 'NOUN' ? 'noun' : null;
}

/** `, 42,` and `, who` and `, a farmer` and `, Texas` */
function featureBehindComma(later: Word, third: Word | undefined): string {
  if (/^\d\d?$/.test(later.text) && (!third || /^[,.]$/.test(third.text))) return 'age';
  if (later.key === 'who' || later.key === 'whose') return 'who';
  if (/^(?:a|an|the)$/.test(later.text) || isRoleHead(later)) return 'apposition';
  const place = isCountry(later) || isRegion(later) || postalStates.has(later.text);
  return place && later.shape !== 'lower' ? 'country' : ',';
}
