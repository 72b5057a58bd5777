import { listedAs } from '../listed.ts';
import { isCommon, isFirst } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';
import { trimFound } from './trim.ts';

/** Confidence from which the rules are certain of a listed name. */
const least = 0.97;
/** Confidence from which the rules fill what the model leaves open. */
const fillFrom = 0.9;
/** Confidence from which they replace what the model takes for a people, an event or a work. */
const replaceFrom = 0.8;
/** The same for a person, where the model has its doubts at each word. */
const replaceDoubtsFrom = 0.6;
const doubt = 0.8;

/** Does a rule know this better than the model? Listed names that the rules are certain of, and addresses. */
export function isCertain(words: readonly Word[], { first, end, by, confidence }: Found): boolean {
  if (by !== 'rule:name-points') return true;
  if (words[first]!.shape === 'number') return true; // 12 Zandar Street
  if (confidence < least) return false;
  const { country, landmark, organization, region } = listedAs(words, first, end);
  return country || landmark || organization !== null || (end - first > 1 && region);
}

/** Certain names take their words from the model's, except from longer ones that hold them: `Bank of Zandaria`. */
export function overrule(words: readonly Word[], all: readonly Found[], certain: readonly Found[]): Found[] {
  const owners = ownersOf(words, all);
  const kept = certain.filter(({ first, end }) => {
    const owner = owners[first];
    return !owner || owner !== owners[end - 1] || owner.end - owner.first <= end - first;
  });
  const taken = ownersOf(words, kept);
  const isFree = ({ first, end }: Found) => taken.slice(first, end).every(owner => owner === undefined);
  return [...all.filter(isFree), ...kept];
}

/**
 * Names that the rules are sure of, over words that nothing else holds. What the model holds for no name gives way to
 * a longer one: `Zandarian` to `Zandarian Embassy`.
 */
export function fillGaps(words: readonly Word[], all: readonly Found[], points: readonly Found[]): Found[] {
  const owners = ownersOf(words, all);
  const isOpen = (owner: Found | undefined) => owner === undefined || owner.type === 'other';
  const ruled = points
    .filter(({ first, end }) => owners.slice(first, end).some(isOpen))
    .flatMap(found => trimFound(words, found));
  const added = ruled.filter(({ first, end, confidence, type }) => {
    const held = owners.slice(first, end).filter(owner => owner !== undefined);
    if (held.length === 0) return confidence >= fillFrom;
    const isLoose = (owner: Found) => owner.type === 'other' && owner.first >= first && owner.end <= end;
    const isDoubted =
      type === 'person' && isLikely(words, first, end) && held.every(owner => owner.confidence < doubt);
    return confidence >= (isDoubted ? replaceDoubtsFrom : replaceFrom) && held.every(isLoose);
  });
  if (added.length === 0) return [...all];
  const taken = ownersOf(words, added);
  return [...all.filter(({ first }) => taken[first] === undefined), ...added];
}

/** A first name, and no ordinary words behind it. */
const isLikely = (words: readonly Word[], first: number, end: number): boolean =>
  end - first > 1 && isFirst(words[first]!) && !words.slice(first, end).some(isCommon);

/** For each word the name that holds it. */
function ownersOf(words: readonly Word[], all: readonly Found[]): (Found | undefined)[] {
  const owners = new Array<Found | undefined>(words.length).fill(undefined);
  for (const found of all) for (let i = found.first; i < found.end; i++) owners[i] = found;
  return owners;
}
