import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import { type Context, type Link, personAfter } from './context.ts';
import { beforeDeterminer, beforeOneOf } from './modifiers.ts';
import { isParty } from './parties.ts';
import type { RolePhrase } from './phrases.ts';
import { afterStatus, statusByVerb } from './verb-status.ts';
import { findSubject, isNegation } from './verb-subject.ts';
import { findVerb, lacksObject, type Verb } from './verbs.ts';

/** She is a lawyer; Roe, who served as mayor, resigned; they named Roe director; the departure of Roe as coach */
export function linkPredicate(context: Context, phrase: RolePhrase): Link | null {
  const opening = linkOpening(context, phrase) ?? linkInverse(context, phrase);
  if (opening) return opening;
  const { at, isOne } = beforeOneOf(context.words, beforeDeterminer(context.words, phrase.first));
  const verb = findVerb(context, beforeAdverbs(context, at));
  if (!verb || isRhetoric(context, verb, phrase) || isHypothetical(context, verb.index)) return null;
  if (isParty(phrase.head.entry.text) && phrase.determiner === null) return null;
  if (isPersonNoun(phrase.head.entry) && phrase.determiner !== 'indefinite') return null;
  if (lacksObject(context, verb)) return null;
  const subject = verb.object ?? findSubject(context, verb.index);
  if (!subject) return null;
  context.lastSubject = verb.object ? context.lastSubject : subject;
  const several = phrase.head.plural && !isOne;
  if (several && subject.all.length < 2) return null;
  const people = several ? subject.all : subject.last;
  const rule = verb.object ? 'object-as-role' : 'predicate';
  return {
    people,
    relation: 'predicate',
    rule,
    status:
      afterStatus(context, phrase) ?? (isOne ? null : statusByVerb(context, verb.index, verb.status, phrase)),
  };
}

/** As mayor of Lagos, Jane Roe built roads */
function linkOpening({ words }: Context, phrase: RolePhrase): Link | null {
  const as = beforeDeterminer(words, phrase.first);
  const person = words[phrase.end + 1]?.person;
  if (words[as]?.norm !== 'as' || words[phrase.end]?.norm !== ',' || person?.first !== phrase.end + 1)
    return null;
  if (as > 0 && !/^[,;"“—]$/.test(words[as - 1]!.norm)) return null;
  return { people: [person.id], relation: 'predicate', rule: 'as-opening', status: null };
}

/** The new director is Jane Roe; its first editor was Ann Poe */
function linkInverse(context: Context, phrase: RolePhrase): Link | null {
  const { words } = context;
  const { determiner, end, first, head } = phrase;
  if (determiner !== 'definite' && determiner !== 'possessive') return null;
  if (head.plural || isPersonNoun(head.entry) || !/^(?:is|was|remains)$/.test(words[end]?.norm ?? ''))
    return null;
  const mark = words[beforeDeterminer(words, first)];
  if (mark && !/^(?:[,;:(—–"“]|that|and|but|where|when)$/.test(mark.norm)) return null;
  const person = words[personAfter(context, end + 1)]?.person;
  if (!person || /^(?:'s|')$/.test(words[person.end]?.norm ?? '')) return null;
  const status = words[end]!.norm === 'was' ? 'former' : null;
  return { people: [person.id], relation: 'predicate', rule: 'inverse-predicate', status };
}

/** is also, was still */
function beforeAdverbs({ words }: Context, at: number): number {
  let i = at;
  while (i > 0 && i > at - 3 && words[i]!.pos === 'ADV' && words[i]!.norm !== 'as' && !isNegation(words[i]!))
    i--;
  return i;
}

/** Titles and words that, said of somebody, praise or blame: `is a champion`, `is the best coach`. */
const rhetoric = new Set([
  'champion',
  'pioneer',
  'dictator',
  'thinker',
  'runner',
  'star',
  'celebrity',
  'personality',
  'citizen',
]);
const praise = new Set(
  'best worst greatest real true great good bad terrible such key flawed perfect ideal'.split(' '),
);

function isRhetoric({ words }: Context, verb: Verb, phrase: RolePhrase): boolean {
  return (
    (rhetoric.has(phrase.head.entry.text) && /^(?:be|become|remain)$/.test(words[verb.index]!.lemma)) ||
    words.slice(phrase.first, phrase.head.first).some(w => praise.has(w.norm))
  );
}

/** if she is elected president */
function isHypothetical({ words }: Context, verb: number): boolean {
  return words
    .slice(Math.max(0, verb - 5), verb)
    .some(w => /^(?:if|whether|unless|could|might|should|may)$/.test(w.norm) && w.text !== 'May');
}
