import { nameCues } from '../../../../lexicon/name-cues.ts';
import { isRoleNoun } from '../../../../lexicon/titles.ts';
import { listedAs } from '../listed.ts';
import { isFirst } from '../word-lists.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

/** From this confidence on a name in a list keeps its own type. */
const sure = 0.95;
/** The same among known places. */
const verySure = 0.99;
/** How much the noun in front of a list counts, for each member. */
const headWeight = 3;

/** A member of a list: what was found there, or a capitalised word that nothing was found for. */
interface Member {
  readonly found: Found;
  readonly isNew: boolean;
}

/** The rivers Vell, Orm and Zandar: the members of a list are of one type. */
export function agreeInLists(words: readonly Word[], all: readonly Found[]): Found[] {
  const byFirst = new Map(all.map(found => [found.first, found]));
  const changed = new Map<number, Found>();
  let i = 0;
  while (i < words.length) {
    if (words[i]!.shape !== 'capital' && !byFirst.has(i)) {
      i++;
      continue;
    }
    const members = listFrom(words, i, byFirst);
    const known = members.filter(member => !member.isNew).length;
    if (isLong(words, members) && 2 * known >= members.length) {
      for (const found of settleList(words, members)) changed.set(found.first, found);
    }
    i = members.at(-1)?.found.end ?? i + 1;
  }
  const kept = all.map(found => changed.get(found.first) ?? found);
  return [...kept, ...[...changed.values()].filter(found => !byFirst.has(found.first))];
}

/** Three members, or two behind a noun that says what they are: communities such as Vell and Orm. */
function isLong(words: readonly Word[], members: readonly Member[]): boolean {
  return (
    members.length >= 3 || (members.length === 2 && headType(words, members[0]!.found.first) === 'place')
  );
}

/** The list that begins at a word; a single member is none. */
function listFrom(words: readonly Word[], first: number, byFirst: ReadonlyMap<number, Found>): Member[] {
  const members: Member[] = [];
  for (let i = first; i < words.length; ) {
    if (words[i]!.sentence !== words[first]!.sentence) break;
    const found = byFirst.get(i);
    const isNew = found === undefined;
    if (isNew && (words[i]!.shape !== 'capital' || words[i - 1]?.sentence !== words[i]!.sentence)) break;
    const member = found ?? { first: i, end: i + 1, type: 'other', by: 'rule:name-list', confidence: 0 };
    members.push({ found: member, isNew });
    const next = behindComma(words, member.end);
    if (next === null) break;
    i = next;
  }
  return members;
}

/** Index behind `,` or `and` or both; null where neither stands. */
function behindComma(words: readonly Word[], i: number): number | null {
  const comma = words[i]?.text === ',' ? i + 1 : i;
  const and = words[comma]?.text === 'and' ? comma + 1 : comma;
  return and > i ? and : null;
}

function settleList(words: readonly Word[], members: readonly Member[]): Found[] {
  const plain = electType(words, members, false);
  const weighed = electType(words, members, true);
  return members.flatMap(({ found, isNew }) => {
    const elected = plain ?? (isNew ? null : weighed);
    if (!elected || found.type === elected.type) return [];
    const isKnown = weighed?.type === elected.type && weighed.share > (plain?.share ?? 0);
    if (found.confidence >= (isKnown ? verySure : sure)) return [];
    if ((isKnown || !plain) && isFirst(words[found.first]!) && words[found.first]!.key !== 'al') return [];
    const confidence = Math.max(0.6, elected.share * 0.8);
    return [{ ...found, type: elected.type, confidence, by: 'rule:name-list' }];
  });
}

/** The type that three quarters of the votes are for; `weighs`: among four or more, known places count for more. */
function electType(
  words: readonly Word[],
  members: readonly Member[],
  weighs: boolean,
): { readonly type: Found['type']; readonly share: number } | null {
  const votes = new Map<Found['type'], number>();
  const vote = (type: Found['type'], weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight);
  const known = members.filter(({ found }) => isKnownPlace(words, found));
  const weight = weighs && members.length > 3 && known.length > 1 ? knownWeight : 1;
  for (const member of members) {
    if (!member.isNew)
      vote(member.found.type, member.found.confidence * (known.includes(member) ? weight : 1));
  }
  const head = headType(words, members[0]!.found.first);
  if (head) vote(head, headWeight * members.length);
  const [type, most] = [...votes].sort((a, b) => b[1] - a[1])[0]!;
  const sum = [...votes.values()].reduce((total, count) => total + count, 0);
  return most < 0.75 * sum || type === 'other' ? null : { type, share: most / sum };
}

/** How much a place of the lists counts, for another to join it: Al Zandar, Dubai, Sharjah and Abu Dhabi. */
const knownWeight = 4;

function isKnownPlace(words: readonly Word[], { first, end, type }: Found): boolean {
  if (type !== 'place') return false;
  const { country, population } = listedAs(words, first, end);
  return country || population > 100_000;
}

/** In the plural alone: what holds people or stands somewhere. */
const placeHeads =
  /^(?:communities|settlements|localities|constituencies|neighborhoods|camps|councils|dams|mines|plants|projects|lakes|mountains|reservoirs|parks|forests|beaches|stations|airports)$/;

/** `rivers -- …`, `the towns of …`, `ministers …`: what kind of thing the list names. */
function headType(words: readonly Word[], first: number): Found['type'] | null {
  let isOwned = false; // officials of …
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const { key, lemma, shape, sentence, text } = words[i]!;
    if (sentence !== words[first]!.sentence) return null;
    if (shape === 'mark' ? /^[-–—:(]+$/.test(text) : /^(?:of|the|like|such|as|including|in)$/.test(key)) {
      isOwned ||= key === 'of' || key === 'in';
      continue;
    }
    if (nameCues.get(lemma) === 'place-kind' || placeHeads.test(key)) return 'place';
    return !isOwned && shape === 'lower' && key.endsWith('s') && isRoleNoun(key) ? 'person' : null;
  }
  return null;
}
