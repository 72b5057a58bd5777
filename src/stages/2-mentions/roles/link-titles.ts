import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import { afterName, type Context, type Link, personAfter, readList } from './context.ts';
import { chainStart, setOff } from './link-comma-titles.ts';
import { beforeDeterminer } from './modifiers.ts';
import { afterRetired } from './parentheses.ts';
import { isParty } from './parties.ts';
import type { RolePhrase } from './phrases.ts';
import type { Named } from './words.ts';

const capital = /^\p{Lu}/u;

/** Sen. Jane Roe; Sens. A of Ohio and B of Utah; Republican hopeful Sen. Jane Roe */
export function linkTitle(context: Context, phrase: RolePhrase): Link | null {
  // a party tag: Republican Jane Roe
  if (isParty(phrase.head.entry.text) && !phrase.head.plural && isBareTag(context, phrase)) return null;
  const at = personAfter(context, afterNaming(context, phrase));
  if (at < 0) return linkSharedTitle(context, phrase);
  if (phrase.head.plural && !goesOnAsList(context, at)) return null;
  const person = context.words[at]!.person!;
  // the harpist Roe admired
  if (isLoose(phrase) && person.end - person.first === 1) return null;
  if (phrase.head.entry.text === 'citizen' && !isMember(context, phrase)) return null;
  const people = phrase.head.plural ? readList(context, at, false, isOffice(context, phrase)) : [person.id];
  // Maj Gen Jane Roe (retd)
  const isRetired = phrase.head.entry.kind === 'rank' && afterRetired(context.words, person.end) > person.end;
  return { people, relation: 'title', rule: 'title-before-name', status: isRetired ? 'former' : null };
}

const loose = new Set(['star', 'celebrity', 'personality', 'creator', 'graduate', 'citizen']);

/** Nouns that make a role only of a full name. */
const isLoose = ({ head }: RolePhrase): boolean => isPersonNoun(head.entry) || loose.has(head.entry.text);

/** Example First Nation citizen Jane Roe; not: the citizen Jane Roe */
const isMember = ({ words }: Context, { first, head }: RolePhrase): boolean =>
  words.slice(first, head.first).some(word => word.organization !== null);

/** Presidents Roe and King Doe: Doe is none; not: candidates Sen. Roe and Gov. Doe */
const isOffice = ({ words }: Context, { head, end }: RolePhrase): boolean =>
  head.first > 0 && capital.test(words[head.first]!.text) && words[end]?.person != null;

/** Republican Jane Roe, both Democrat Jane Roe and her rival; not: the Republican Jane Roe */
function isBareTag({ words }: Context, { determiner, first }: RolePhrase): boolean {
  return determiner === null || words[first - 1]?.norm === 'both';
}

/** a student [named] Jane Roe, a manager [surnamed] Roe */
function afterNaming({ words }: Context, { end }: RolePhrase): number {
  return /^(?:named|surnamed|called)$/.test(words[end]?.norm ?? '') ? end + 1 : end;
}

/** Sens. Roe and Doe; not: the officials Roe has met */
function goesOnAsList({ words }: Context, at: number): boolean {
  const behind = words[afterName(words, words[at]!.person!)];
  return /^(?:,|;|and|&|or)$/.test(behind?.norm ?? '');
}

/** Longest run of titles that share a name: `singer, writer and producer Jane Roe`. */
const maxShared = 5;

/** actor and director Jane Roe; the chairman and chief executive, Jane Roe, */
function linkSharedTitle(context: Context, phrase: RolePhrase): Link | null {
  const { words, standsFor } = context;
  // Jane Roe MP and Sen. John Doe
  const mark = beforeDeterminer(words, phrase.first);
  if ((standsFor.has(mark) && !isNext(context, phrase, mark)) || words[mark]?.person) return null;
  const last = lastShared(context, phrase);
  if (!last) return null;
  const sameCase =
    phrase.first === 0 ||
    phrase.head.entry.capitals === true ||
    last.head.entry.capitals === true ||
    capital.test(words[phrase.head.first]!.text) === capital.test(words[last.head.first]!.text);
  const at = personAfter(context, last.end);
  const person = at < 0 ? (setOff(context, last.end) ?? openedBy(context, phrase, last)) : words[at]!.person!;
  if (!person || !sameCase) return null;
  // the Under Secretary and President Roe: two people
  const isOther = phrase.determiner === 'definite' && at >= 0 && person.end - person.first === 1;
  if (isOther && capital.test(words[phrase.head.first]!.text)) return null;
  return { people: [person.id], relation: 'title', rule: 'shared-title', status: null };
}

/** A [teacher], [beekeeper] and gardener, Mr. Roe pointed at it */
function openedBy(context: Context, phrase: RolePhrase, last: RolePhrase): Named | null {
  const { words } = context;
  const start = chainStart(context, phrase);
  const person = words[last.end]?.norm === ',' ? words[personAfter(context, last.end + 1)]?.person : null;
  const opens = start.determiner !== 'definite' && beforeDeterminer(words, start.first) < 0;
  return person && opens && /^(?:VERB|AUX)$/.test(words[afterName(words, person)]?.pos ?? '') ? person : null;
}

/** Prime Minister Jane Roe, [Deputy Prime Minister] and Foreign Minister John Doe */
function isNext({ words }: Context, phrase: RolePhrase, mark: number): boolean {
  return words[mark]?.norm === ',' && phrase.determiner === null && capital.test(words[phrase.first]!.text);
}

/** The title behind `and`, over further ones between commas. */
function lastShared({ words, byFirst }: Context, phrase: RolePhrase): RolePhrase | null {
  let here: RolePhrase | undefined = phrase;
  for (let i = 0; i < maxShared && here && !here.head.plural; i++) {
    const behind: string | undefined = words[here.end]?.norm;
    const next: RolePhrase | undefined = byFirst.get(here.end + 1);
    if (behind === 'and') return next && !next.head.plural ? next : null;
    if (behind !== ',' || next?.determiner !== null) return null;
    here = next;
  }
  return null;
}
