import { cityPopulation } from '../../../../lexicon/cities.ts';
import { isFirst, isHonorific, isRoleHead } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

/** Inhabitants from which a town is better known than those who bear its name. */
const large = 200_000;

/** Florence, in an article on floods in Florence: a first name that nobody bears there and that is a large town's. */
export function retypeTowns(words: readonly Word[], all: readonly Found[]): Found[] {
  const towns = townsIn(words, all);
  if (towns.size === 0) return [...all];
  return all.map(found =>
    isLone(found) && found.type === 'person' && towns.has(words[found.first]!.key)
      ? { ...found, type: 'place', by: 'rule:town', confidence: 0.8 }
      : found,
  );
}

const isLone = ({ first, end }: Found) => end - first === 1;

/** Keys of first names that stand where places do and nowhere where people do. */
function townsIn(words: readonly Word[], all: readonly Found[]): ReadonlySet<string> {
  const towns = new Set<string>();
  const names = all.filter(found => found.type === 'person');
  for (const { first, end } of names) {
    const word = words[first]!;
    if (end - first === 1 && isFirst(word) && cityPopulation(word.key) >= large && isPlaceLike(words, first))
      towns.add(word.key);
  }
  if (towns.size === 0) return towns;
  for (const { first, end } of names) {
    if (end - first > 1) for (let i = first; i < end; i++) towns.delete(words[i]!.key);
    else if (isBorne(words, first)) towns.delete(words[first]!.key);
  }
  return towns;
}

/** in Florence, the Florence museum */
function isPlaceLike(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  const before = words[at - 1]?.key ?? '';
  if (after?.pos === 'NOUN' && after.shape === 'lower') return /^(?:the|a|an|this|\d+)$/.test(before);
  return /^(?:in|near|outside|across|throughout|downtown|at|into|leaving|visiting)$/.test(before);
}

/** Mr. Florence, coach Florence, Florence said, my son Florence */
function isBorne(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before && (isHonorific(before) || isRoleHead(before))) return true;
  return /^(?:say|tell|ask|add|smile|laugh|recall)$/.test(words[at + 1]?.lemma ?? '');
}
