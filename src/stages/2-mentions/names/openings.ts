import { notNames, organizationWords, placeEndings } from '../../../lexicon/name-words.ts';
import { regions } from '../../../lexicon/regions.ts';
import { listedAs } from './listed.ts';
import type { Word } from './words.ts';

/** Index behind an adjective of nationality that opens the run: `Zandarian`, `Central American`; else `first`. */
export function adjectiveEnd(words: readonly Word[], first: number, end: number): number {
  for (let to = Math.min(end, first + 3); to > first; to--) {
    if (listedAs(words, first, to).people) return to;
  }
  return first;
}

/** Russian Embassy, British Airways: the adjective belongs to the name. */
export function holdsAdjective(words: readonly Word[], first: number, end: number): boolean {
  if (end - first < 2) return false;
  const rest = adjectiveEnd(words, first, end);
  if (rest < end && listedAs(words, rest, end).organization?.kind === 'metonym') return false;
  return (
    listedAs(words, first, end).organization !== null || endsName(words, end) || holdsLink(words, first, end)
  );
}

export function endsName(words: readonly Word[], end: number): boolean {
  const text = words[end - 1]!.text;
  return organizationWords.has(text) || placeEndings.has(text) || notNames.get(text)?.kind === 'event';
}

function holdsLink(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) {
    if (/^(?:of|for|on)$/.test(words[i]!.text)) return true;
  }
  return false;
}

/** Index behind a country, region or large city of several words that opens the run, or behind a country: `Zandaria`. */
export function leadingName(words: readonly Word[], first: number, end: number): number | null {
  if (listedAs(words, first, end).organization) return null;
  for (let to = Math.min(end, first + 4); to > first; to--) {
    const { country, region, population, organization } = listedAs(words, first, to);
    if (country) return to;
    if (to - first > 1 && (region || population >= 100_000 || organization)) return to;
  }
  return null;
}

/** Before a title a region or town of one word stands alone as well: `Ohio Securities Commissioner`. */
export function leadingPlace(words: readonly Word[], first: number, end: number): number | null {
  const { region, population } = listedAs(words, first, first + 1);
  return end - first > 1 && (region || population >= 100_000) ? first + 1 : null;
}

/** Index behind a state's abbreviation that a further name follows: `Zandar, N.J. Ana Ruiz said`. */
export function stateEnd(words: readonly Word[], first: number, end: number): number | null {
  const head = words[first]!;
  return end - first > 1 &&
    words[first - 1]?.text === ',' &&
    head.text.endsWith('.') &&
    regions.get(head.key)?.country === 'US'
    ? first + 1
    : null;
}
