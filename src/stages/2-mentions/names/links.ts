import { countryNames, countryOf } from '../../../lexicon/countries.ts';
import { landmarks } from '../../../lexicon/landmarks.ts';
import {
  knownOrganizations,
  nameParticles,
  organizationWords,
  placeBeginnings,
} from '../../../lexicon/name-words.ts';
import { regions } from '../../../lexicon/regions.ts';
import type { Facts } from './facts.ts';
import { isNameWord } from './name-word.ts';
import { isDemonym, isFirst, isParticle } from './word-lists.ts';
import type { Word } from './words.ts';

/** Index behind the next words that still belong to the run, or `end` where there are none. */
export function continueRun(words: readonly Word[], first: number, end: number, facts: Facts): number {
  const word = words[end];
  const last = words[end - 1]!;
  if (!word || word.sentence !== last.sentence) return end;
  if (/^(?:and|of|the|Today|['’]s)$/.test(word.text)) {
    const known = knownEnd(words, first, end);
    if (known > end) return known;
  }
  if (isNameWord(words, end, facts)) return end + 1;
  // Omar bin Zandar, Marie van der Veld
  if (isParticle(word) && last.shape !== 'initial') {
    const to = nameParticles.has(words[end + 1]?.text ?? '') ? end + 2 : end + 1;
    return isNameWord(words, to, facts) && words[to]!.sentence === word.sentence ? to + 1 : end;
  }
  if (word.text === '&') return isNameWord(words, end + 1, facts) ? end + 2 : end;
  // Luther Brown, Jr.
  if (word.text === ',' && /^(?:Jr|Sr|Inc|Ltd|LLC)\.?$/.test(words[end + 1]?.text ?? '')) return end + 2;
  if (word.text === 'plc') return end + 1;
  if (/^(?:of|for|on|against|at)$/.test(word.text) && takesComplement(words, first, end, word.text))
    return complementEnd(words, end, facts);
  // Ministry of Health and Sport
  if (word.text === 'and' && opensWithComplement(words, first, end) && isNameWord(words, end + 1, facts)) {
    const behind = words[end + 1]!;
    return isDemonym(behind) || isFirst(behind) || countryOf(behind.text) || behind.shape === 'caps'
      ? end
      : end + 2;
  }
  return end;
}

/** Index behind a listed name that holds small words: `Trinidad and Tobago`, `Globe and Mail`; else `end`. */
function knownEnd(words: readonly Word[], first: number, end: number): number {
  for (let to = Math.min(words.length, end + 4); to > end; to--) {
    const last = words[to - 1]!;
    if ((last.shape !== 'capital' && last.shape !== 'possessive') || last.sentence !== words[first]!.sentence)
      continue;
    for (let from = Math.max(first, end - 3); from < end; from++) {
      const key = words
        .slice(from, to)
        .map(word => word.key)
        .join(' ');
      if (countryNames.has(key) || regions.has(key) || knownOrganizations.has(key) || landmarks.has(key))
        return to;
    }
  }
  return end;
}

/** `Ministry` + of, `Council` + on, `Gulf` + of. */
function takesComplement(words: readonly Word[], first: number, end: number, link: string): boolean {
  const last = words[end - 1]!;
  if (link === 'at')
    return (
      /^(?:Texas|California|Carolina|Illinois|Hospital|Center|Centre)$/.test(last.text) && end - first > 1
    );
  if (organizationWords.get(last.text)?.opens) return true;
  if (link === 'of' && placeBeginnings.get(last.text)?.kind === 'natural') return true;
  return (
    link === 'of' && /^(?:Republic|Kingdom|Port|Horn|State|Province|Joint|Chamber|Isle)$/.test(last.text)
  );
}

/** True when the run already reads `Ministry of …`, so that an `and` may go on with it. */
function opensWithComplement(words: readonly Word[], first: number, end: number): boolean {
  for (let i = end - 2; i > first && i > end - 6; i--) {
    if (/^(?:of|for|on)$/.test(words[i]!.text))
      return /^(?:Ministry|Department|Committee|Institute|Office|Center|Centre|Council|Organization|Organisation|Agency|Bureau|Commission|School|Faculty|Board|College|Academy|Society|Association)$/.test(
        words[i - 1]!.text,
      );
  }
  return false;
}

function complementEnd(words: readonly Word[], link: number, facts: Facts): number {
  const to = words[link + 1]?.text === 'the' ? link + 2 : link + 1;
  return isNameWord(words, to, facts) && words[to]!.sentence === words[link]!.sentence ? to + 1 : link;
}
