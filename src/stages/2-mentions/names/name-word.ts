import { cityPopulation } from '../../../lexicon/cities.ts';
import { countryNames, countryOf } from '../../../lexicon/countries.ts';
import {
  isCommonWord,
  knownOrganizations,
  nameParticles,
  notNames,
  organizationWords,
} from '../../../lexicon/name-words.ts';
import { regions } from '../../../lexicon/regions.ts';
import type { Facts } from './facts.ts';
import { perSpelling } from './spelling.ts';
import { inTitle, isCommon, isFirst, isLast, isPeople } from './word-lists.ts';
import type { Word } from './words.ts';

const functionTags = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
  'NUM',
  'ADV',
  'PUNCT',
  'SYM',
]);
const monthNames = new Set(['May', 'April', 'June', 'August', 'March', 'Jan', 'Sun', 'Mar']);

/** May the word be part of a name? */
export function isNameWord(words: readonly Word[], i: number, facts: Facts): boolean {
  const word = words[i];
  if (!word || (word.shape !== 'capital' && word.shape !== 'caps' && word.shape !== 'initial')) return false;
  const kind = kindOf(word);
  if (kind === kinds.self) return false;
  if (kind === kinds.date && words[i + 1]?.shape === 'number') return false; // Jun 21
  const known = notNames.get(word.text);
  if (known && known.kind !== 'event') return monthNames.has(word.text) && bearsMonth(words, i);
  if (words[i + 1]?.text === '$' && words[i + 1]!.start === word.end) return false; // US$ 5
  if (word.shape === 'initial') return word.text !== 'A' || !word.opens;
  if (facts.loud.has(word.sentence)) return isLoudName(word, facts);
  if (word.opens) return opensName(word, words[i + 1], facts);
  return kind !== kinds.small || !functionTags.has(word.pos);
}

const kinds = { name: 0, self: 1, date: 2, small: 3 } as const;

/** What the word may be beside part of a name: the speaker, a month or day, a small word in capitals. */
const kindOf = perSpelling(({ text, key }) => {
  if (text === 'I' || /^I['’]/.test(text)) return kinds.self;
  if (/^(?:Jan|Mar|Jun|Sun|Sat|Wed|Mon|Fri)$/.test(text)) return kinds.date;
  return smallWords.test(key) ? kinds.small : kinds.name;
});

const smallWords =
  /^(?:the|a|an|in|of|on|at|and|or|but|for|to|if|it|he|she|they|we|you|his|her|its|our|my|their|this|that|these|those|is|are|was|were|be|as|by|with|from|not|no|when|while|who|what|why|how|where|which|there|here|so|than|then|after|before|also|all|any|some|more|most)$/;

/** Theresa May, Ms. April Oduya */
function bearsMonth(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before || before.sentence !== words[i]!.sentence || after?.shape === 'number') return false;
  return before.shape === 'capital' && (isFirst(before) || inTitle(before)) && !notNames.has(before.text);
}

/** The first word of a sentence: its capital says nothing, so it must be no ordinary word. */
function opensName(word: Word, next: Word | undefined, facts: Facts): boolean {
  if (isPeople(word) || countryOf(word.text) !== null) return true;
  const followed =
    next !== undefined && (next.shape === 'capital' || next.shape === 'initial' || next.shape === 'caps');
  if (followed && (inTitle(word) || organizationWords.has(word.text))) return true;
  if (followed && nameParticles.has(word.key)) return true; // De Zandar
  if (functionTags.has(word.pos)) return isFirst(word) && followed && !isCommon(word) && word.key.length > 3;
  if (word.shape === 'caps') return true;
  if (facts.capital.has(word.key)) return true;
  if (followed && isListedPair(word, next)) return true; // South Korea
  if (facts.lower.has(word.key)) return false;
  if (followed && isCommon(word) && (countryOf(next.text) !== null || isFirst(next))) return false; // Former U.S.
  if (isCommon(word))
    return (
      followed &&
      next.shape !== 'caps' &&
      (word.pos === 'PROPN' || word.pos === 'ADJ' || word.pos === 'NOUN') &&
      !/s$/.test(word.key) &&
      followed
    );
  if (organizationWords.get(word.text)?.opens && next?.key === 'of') return true;
  return word.pos === 'PROPN' || word.pos === 'X' || isFirst(word) || isLast(word);
}

function isListedPair(word: Word, next: Word): boolean {
  const key = `${word.key} ${next.key}`;
  return countryNames.has(key) || regions.has(key) || cityPopulation(key) > 0 || knownOrganizations.has(key);
}

/** A word of a headline. */
function isLoudName(word: Word, facts: Facts): boolean {
  if (facts.capital.has(word.key)) return true;
  if (isCommon(word) || isCommonWord(word.lemma) || facts.lower.has(word.key) || functionTags.has(word.pos))
    return false;
  if (isPeople(word)) return true;
  return word.pos === 'PROPN' || word.pos === 'X';
}
