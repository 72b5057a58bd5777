import { type Context, type Link, personAfter } from './context.ts';
import { setOff } from './link-comma-titles.ts';
import { beforeDeterminer, beforeOneOf } from './modifiers.ts';

import { beforeNote } from './parentheses.ts';
import { isParty } from './parties.ts';
import type { RolePhrase } from './phrases.ts';
import { afterStatus } from './verb-status.ts';
import type { Word } from './words.ts';

const opening = /^(?:[,(—–-]|--)$/;
/** Jane Roe, a former diplomat; A and B, both officials; Jane Roe, 45, a teacher */
export function linkApposition(context: Context, phrase: RolePhrase): Link | null {
  const { words, standsFor } = context;
  // Jane Roe MP
  const named = phrase.head.entry.capitals && words[phrase.first - 1]?.person && standsFor.get(phrase.first);
  if (named) return { people: named.last, relation: 'apposition', rule: 'letters-after-name', status: null };
  const owner = beforeOneOf(words, beforeDeterminer(words, phrase.first));
  const mark = beforeFriend(context, owner.at);
  if (!opening.test(words[mark]?.norm ?? '')) return null;
  const subject = standsFor.get(mark);
  if (!subject || personAfter(context, phrase.end) >= 0 || isClause(context, phrase)) return null;
  // a party tag: Jane Roe, Republican of Ohio
  if (phrase.determiner === null && isParty(phrase.head.entry.text)) return null;
  // a party's letters: Jane Roe (DC)
  if (phrase.head.entry.capitals && words[mark]!.norm === '(' && isLetters(words, phrase)) return null;
  const several = phrase.head.plural && !owner.isOne;
  if (several && (subject.all.length < 2 || isListed(context, phrase))) return null;
  const people = several ? subject.all : subject.last;
  return { people, relation: 'apposition', rule: 'apposition', status: adverbStatus(context, phrase) };
}

/** (DC); not (MP, Lagos), (Example Bank CEO) */
const isLetters = (words: readonly Word[], { first, end }: RolePhrase) =>
  end === first + 1 && words[end]?.norm !== ',';

/** `, a friend and [adviser]`, `, a mother of two and [adviser]`: the index of the comma; else `at`. */
function beforeFriend({ words, byEnd }: Context, at: number): number {
  if (words[at]?.norm !== 'and' || byEnd.has(at)) return at;
  let i = at - 1;
  while (i > at - 6 && (/^(?:NOUN|ADJ|NUM)$/.test(words[i]?.pos ?? '') || words[i]?.norm === 'of')) i--;
  return i < at - 1 && /^(?:a|an|the|his|her)$/.test(words[i]?.norm ?? '') ? i - 1 : at;
}

/** Jane Roe, the mayor, senior officials [as well as] ministers */
function isListed({ words }: Context, phrase: RolePhrase): boolean {
  const next = words[phrase.end]?.norm ?? '';
  return (
    phrase.determiner === null &&
    (next === 'and' || (next === 'as' && words[phrase.end + 1]?.norm === 'well'))
  );
}

/** In Roe, the mayor found a friend; not: Jane Roe, former mayor of Lagos was charged */
function isClause({ words }: Context, phrase: RolePhrase): boolean {
  const next = words[phrase.end];
  if (!next) return false;
  if (phrase.determiner === null && !phrase.head.plural && phrase.end > phrase.head.end) return false;
  return (
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && !/(?:ing|ed|own)$/.test(next.norm)) ||
    /^(?:says|said|told|added)$/.test(next.norm)
  );
}

/** now, once, then, formerly */
function adverbStatus({ words }: Context, phrase: RolePhrase): Link['status'] {
  for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - 3); i--) {
    if (/^(?:then|once|formerly|previously)$/.test(words[i]!.norm)) return 'former';
  }
  return afterStatus({ words }, phrase);
}

/** a former diplomat [and outgoing chair of the council]; a lawyer, [a judge] and [an author] */
export function linkChain(context: Context, phrase: RolePhrase): Link | null {
  const { words, byEnd, links } = context;
  let mark = beforeDeterminer(words, phrase.first);
  if (words[mark]?.norm === 'and' || words[mark]?.norm === '&') {
    if (words[mark - 1]?.norm === ',') mark--;
  } else if (words[mark]?.norm !== ',') return null;
  // director (Lagos) and founder
  const before = byEnd.get(mark) ?? byEnd.get(beforeNote(words, mark));
  const link = before && links.get(before);
  if (!before || !link || link.relation === 'inclusion' || link.rule === 'title-before-name') return null;
  if (before.head.plural !== phrase.head.plural || personAfter(context, phrase.end) >= 0) return null;
  // another person's: Jane Roe, a lawyer, and her agent, John Doe,
  if (words[mark]?.norm === ',' && setOff(context, phrase.end)) return null;
  const spreads = phrase.determiner === null && before.status === 'former';
  return { ...link, rule: 'chained-role', status: spreads ? 'former' : link.status };
}
