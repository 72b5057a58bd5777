import { firmBodies } from '../../../../lexicon/firm-cues.ts';
import { nameCues } from '../../../../lexicon/name-cues.ts';
import { isListedPlace, listedAs } from '../listed.ts';
import { isCommon, isFirst, isHonorific } from '../word-lists.ts';
import { keyOf, type Word } from '../words.ts';
import type { Found } from './found.ts';

type Type = Found['type'];

/** Names whose neighbours say what they are, and are believed for all mentions: storms, bodies, places. */
export function retypeByNeighbours(words: readonly Word[], all: readonly Found[]): Found[] {
  const told = new Map<string, Type>();
  for (const [i, found] of all.entries()) {
    const type = isInitials(words, found, all[i - 1]) ? 'person' : typeTold(words, found, all[i - 1]);
    if (type && type !== found.type) told.set(keyOf(words, found), type);
  }
  if (told.size === 0) return [...all];
  for (const found of all) if (isBorne(words, found)) told.delete(keyOf(words, found));
  return all.map(found => {
    const type = told.get(keyOf(words, found));
    return type && (found.type !== 'organization' || type === 'person')
      ? { ...found, type, by: 'rule:name-neighbour', confidence: 0.75 }
      : found;
  });
}

/** Mr. Zandar, Zandar said: a human being by all means. */
function isBorne(words: readonly Word[], { first, end, type }: Found): boolean {
  if (type !== 'person') return false;
  const before = words[first - 1];
  if (before?.sentence === words[first]!.sentence && isHonorific(before)) return true;
  return /^(?:say|tell|add)$/.test(words[end]?.lemma ?? '');
}

/** Ana Vell Orm Zandar (AVOZ) */
function isInitials(words: readonly Word[], found: Found, before: Found | undefined): boolean {
  const { text, shape } = words[found.first]!;
  if (shape !== 'caps' || text.length < 3 || before?.type !== 'person' || !isBracketed(words, found, before))
    return false;
  const given = words.slice(before.first, before.end).map(word => word.text[0]);
  return given.join('') === text;
}

function typeTold(words: readonly Word[], found: Found, before: Found | undefined): Type | null {
  if (found.type !== 'person' && found.type !== 'place') return null;
  if (found.type === 'place' && isCamel(words, found)) return 'organization';
  if (isStorm(words, found) || isField(words, found)) return 'other';
  if (isShortFor(words, found, before)) return 'organization';
  if (found.type === 'person' && isPlaceByKind(words, found)) return 'place';
  return isFirm(words, found) ? 'organization' : null;
}

const at = (words: readonly Word[], i: number, { first }: Found): Word | undefined =>
  words[i]?.sentence === words[first]!.sentence ? words[i] : undefined;

const storm = /^(?:storm|hurricane|typhoon|cyclone|superstorm)$/;

/** Tropical storm Zandar, Hurricane Zandar, Typhoon Zandar taken as one name */
function isStorm(words: readonly Word[], found: Found): boolean {
  const { first, end } = found;
  if (end - first > 1) return end - first === 2 && storm.test(words[first]!.key);
  return storm.test(at(words, first - 1, found)?.key ?? '');
}

/** Deputy [Youth] and Sports Minister */
function isField(words: readonly Word[], found: Found): boolean {
  const { first, end } = found;
  if (end - first > 1 || !isCommon(words[first]!) || words[end]?.text !== 'and') return false;
  for (let i = end + 1; i < end + 4; i++) {
    const word = at(words, i, found);
    if (word?.shape !== 'capital') return false;
    if (/^(?:minister|secretary|ministry|commissioner|committee|department)$/.test(word.key))
      return i > end + 1;
  }
  return false;
}

/** the Harbour Relief Foundation (Zandar) */
function isShortFor(words: readonly Word[], found: Found, before: Found | undefined): boolean {
  return (
    before?.type === 'organization' && before.end - before.first > 1 && isBracketed(words, found, before)
  );
}

/** A single word in brackets, right behind a name. */
const isBracketed = (words: readonly Word[], { first, end }: Found, before: Found): boolean =>
  end - first === 1 && before.end === first - 1 && words[first - 1]!.text === '(' && words[end]?.text === ')';

/** ZandarBank; not McZandar, DeVell */
const isCamel = (words: readonly Word[], { first, end }: Found): boolean =>
  end - first === 1 &&
  !isListedPlace(listedAs(words, first, end)) &&
  /^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(words[first]!.text) &&
  !/^Mac/.test(words[first]!.text);

/** Bodies whose word stands before people's names as well: the fashion giant Vell Orm. */
const alsoPeople =
  /^(?:giant|maker|brewer|miner|developer|operator|supplier|distributor|contractor|provider|group|union|league|party|club|movement|watchdog|regulator|carrier|manufacturer|retailer|lender|insurer)$/;

/** the consulting firm Zandar Vell, the television channel Al Zandar */
function isFirm(words: readonly Word[], found: Found): boolean {
  const { first, end } = found;
  const before = at(words, first - 1, found);
  if (end - first < 2 || isFirst(words[first]!) || before?.shape !== 'lower') return false;
  const noun =
    firmBodies.has(before.key) || /^(?:channel|paper|daily|weekly|outlet|station)$/.test(before.key);
  return noun && !alsoPeople.test(before.key);
}

/** Kinds of places that no human being has or is. */
const site =
  /^(?:village|hamlet|beach|dam|river|island|reservoir|lake|valley|district|constituency|peninsula|airport|province|municipality|suburb|township|county|settlement|cay|bay)$/;

/** the island community of Rama Zandar; Vell Zandar beach */
function isPlaceByKind(words: readonly Word[], found: Found): boolean {
  const { first, end } = found;
  if (end - first > 3) return false;
  const next = at(words, end, found);
  if (next?.shape === 'lower' && site.test(next.key)) return true;
  const of = at(words, first - 1, found);
  const noun = at(words, first - 2, found);
  if (of?.text !== 'of' || noun?.shape !== 'lower') return false;
  return site.test(noun.key) || noun.key === 'community' || nameCues.get(noun.lemma) === 'place-kind';
}
