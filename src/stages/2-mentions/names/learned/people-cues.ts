import { countryNames } from '../../../../lexicon/countries.ts';
import { nameCues } from '../../../../lexicon/name-cues.ts';
import { isListedPlace, listedAs } from '../listed.ts';
import { inTitle, isCommon, isFirst, isHonorific, isLast } from '../word-lists.ts';
import type { Word } from '../words.ts';
import { joinedInitial } from './borders.ts';
import type { Found } from './found.ts';

/** People whom the model takes for places, or overlooks, and whom the words around give away. */
export function findByCues(words: readonly Word[], all: readonly Found[]): Found[] {
  const typed = all.map(found => (isPersonByCue(words, found) ? asPerson(found) : found));
  return [...typed, ...bareSurnames(words, typed)];
}

const asPerson = (found: Found): Found => ({
  ...found,
  type: 'person',
  by: 'rule:name-cue',
  confidence: 0.8,
});

function isPersonByCue(words: readonly Word[], found: Found): boolean {
  if (found.type !== 'place' || found.end - found.first > 2) return false;
  return isKorean(words, found) || (isOfKin(words, found) && !countryNames.has(words[found.first]!.key));
}

/** Endings of Korean and Japanese places: Gangnam-gu, Meiji-dori. */
const placeEnding =
  /-(?:do|gun|si|gu|dong|ri|eup|myeon|ro|gil|daero|cho|ku|shi|ken|machi|mura|dori|san|kyo|ji|to|fu)$/;

/** Moon Jin-ho */
function isKorean(words: readonly Word[], { first, end }: Found): boolean {
  if (end - first !== 2) return false;
  const given = words[end - 1]!.text;
  return isLast(words[first]!) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given) && !placeEnding.test(given);
}

/** their mother, Vell, said; his son Orm */
function isOfKin(words: readonly Word[], { first, end }: Found): boolean {
  const isSetOff = words[first - 1]?.text === ',';
  const kin = words[isSetOff ? first - 2 : first - 1];
  const owner = words[isSetOff ? first - 3 : first - 2];
  if (!kin || !owner || nameCues.get(kin.lemma) !== 'kin') return false;
  if (kin.sentence !== words[first]!.sentence) return false;
  const isOwned = owner.shape === 'possessive' || /^(?:his|her|their|my|our|your)$/.test(owner.key);
  return isOwned && (!isSetOff || /^(?:[,.)—–-]|and)$/.test(words[end]?.text ?? ''));
}

/** How sure a full name must be for its last word to stand alone; less where that is a surname of the lists. */
const sure = 0.9;
const likely = 0.7;

/** Judge Vell, in an article on Judge Luis Vell; also where Vell is an ordinary word, if a title or a verb stands beside it. */
function bareSurnames(words: readonly Word[], all: readonly Found[]): Found[] {
  const surnames = new Set<string>();
  for (const { first, end, type, confidence } of all) {
    const last = words[end - 1]!;
    if (type === 'person' && joinedInitial.test(last.text)) surnames.add(last.text);
    if (type !== 'person' || end - first < 2) continue;
    if (confidence >= sure || (confidence >= likely && isLast(last))) surnames.add(last.text);
  }
  if (surnames.size === 0) return [];
  const taken = new Set<number>();
  for (const { first, end, type } of all) {
    // Hindi said
    if (type === 'other' && end - first === 1 && /^(?:VERB|AUX)$/.test(words[end]?.pos ?? '')) continue;
    for (let i = first; i < end; i++) taken.add(i);
  }
  return words.flatMap((word, i): Found[] => {
    if (word.shape !== 'capital' || taken.has(i) || !surnames.has(word.text) || !stands(words, i)) return [];
    return [{ first: i, end: i + 1, type: 'person', by: 'rule:bare-surname', confidence: 0.8 }];
  });
}

/** Alone, and no ordinary word that only opens a sentence. */
function stands(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (joinedInitial.test(word.text)) return true;
  const at = (j: number) => (words[j]?.sentence === word.sentence ? words[j] : undefined);
  const [before, after] = [at(i - 1), at(i + 1)];
  if (after?.shape === 'capital' || after?.shape === 'caps') return false;
  const isTitled =
    before !== undefined && before.shape !== 'lower' && (isHonorific(before) || inTitle(before));
  if (isTitled) return true;
  if (before?.shape === 'capital' || word.text.length < 3) return false;
  if (isListedPlace(listedAs(words, i, i + 1))) return false;
  const isOrdinary = isCommon(word) || inTitle(word);
  const acts = after?.pos === 'VERB' || after?.pos === 'AUX' || after?.shape === 'possessive';
  return isOrdinary ? acts && (isLast(word) || isFirst(word)) : true;
}

const mark = /^["“”„«»]$/;

/** Luis “Vell” Orm, "Vell" Orm: a name with a nickname in quotation marks is one. */
export function joinNicknames(words: readonly Word[], all: readonly Found[]): Found[] {
  const people = new Map(
    all.flatMap(found => (found.type === 'person' ? [[found.end, found] as const] : [])),
  );
  const dropped = new Set<Found>();
  const joined = all.map(found => {
    const open = found.first - 1;
    if (found.type !== 'person' || !mark.test(words[open]?.text ?? '')) return found;
    const close = closingMark(words, found);
    if (close === null) return found;
    const given = people.get(open);
    if (given) dropped.add(given);
    return { ...found, first: given?.first ?? open };
  });
  return joined.filter(found => !dropped.has(found));
}

/** Index of the mark that stands within a name after its first or second word; null where none does. */
function closingMark(words: readonly Word[], { first, end }: Found): number | null {
  for (let i = first + 1; i < Math.min(end - 1, first + 3); i++) if (mark.test(words[i]!.text)) return i;
  return null;
}
