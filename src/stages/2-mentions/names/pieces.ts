import { adjectiveEnd, endsName, holdsAdjective, leadingName, leadingPlace, stateEnd } from './openings.ts';
import type { Run } from './runs.ts';
import { titleCut, trimTitles } from './title-cut.ts';
import { keyOf, type Word } from './words.ts';

/** A stretch of words that is one name or none: what the scorer types. */
export interface Piece extends Run {
  /** Words joined by single spaces, folded. */
  readonly key: string;
  /** A title stands right before it within the same run: `Mayor` + `Ana Ruiz`. */
  readonly afterTitle: boolean;
  /** A title stands right behind it: `Zandar Motors` + `Chief Executive`. */
  readonly beforeTitle: boolean;
}

/** Cuts a run at its titles, at names that are known, and at adjectives of nationality. */
export function cutRun(words: readonly Word[], run: Run): Piece[] {
  const cut = titleCut(words, run);
  const before = trimTitles(words, { first: run.first, end: cut ?? run.end });
  return [
    ...cutPlain(words, before, false, cut !== null || before.end < run.end),
    ...(cut === null ? [] : cutPlain(words, { first: cut, end: run.end }, true, false)),
  ];
}

function cutPlain(words: readonly Word[], run: Run, afterTitle: boolean, beforeTitle: boolean): Piece[] {
  let { first, end } = run;
  while (first < end && /^(?:of|for|on|and|&|at)$/.test(words[first]!.text)) first++;
  while (first < end && /^(?:of|the|for|on|and|&|at|,)$/.test(words[end - 1]!.text)) end--;
  if (first >= end) return [];
  const piece = (from: number, to: number): Piece => ({
    first: from,
    end: to,
    key: keyOf(words, { first: from, end: to }),
    afterTitle: afterTitle && from === first,
    beforeTitle: beforeTitle && to === end,
  });
  if (afterTitle) return [piece(first, end)];
  const country = leadingName(words, first, end);
  const adjective = country === null ? adjectiveEnd(words, first, end) : first;
  if (adjective > first && !holdsAdjective(words, first, end)) {
    return adjective < end ? cutPlain(words, { first: adjective, end }, false, beforeTitle) : [];
  }
  const known = country ?? (beforeTitle ? leadingPlace(words, first, end) : null);
  if (known !== null && known < end && !endsName(words, end)) {
    return [piece(first, known), ...cutPlain(words, { first: known, end }, false, beforeTitle)];
  }
  const state = stateEnd(words, first, end);
  if (state !== null)
    return [piece(first, state), ...cutPlain(words, { first: state, end }, false, beforeTitle)];
  return [piece(first, end)];
}
