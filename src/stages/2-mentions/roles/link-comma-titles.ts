import { demonyms } from '../../../lexicon/demonyms.ts';
import { titleModifiers } from '../../../lexicon/title-modifiers.ts';
import { afterName, type Context, type Link, personAfter, readList } from './context.ts';
import { beforeDeterminer } from './modifiers.ts';
import { afterAcronym } from './parentheses.ts';
import type { RolePhrase } from './phrases.ts';
import type { Named, Word } from './words.ts';

const capital = /^\p{Lu}/u;
const closing = /^(?:[,.;:)!?—–]|--|["”])$/;

/** `, Jane Roe,` */
export function setOff(context: Context, at: number): Named | null {
  const { words } = context;
  const first = words[at]?.norm === ',' ? personAfter(context, at + 1) : -1;
  const person = words[first]?.person;
  if (!person) return null;
  const behind = words[afterName(words, person)];
  return behind && !closing.test(behind.norm) ? null : person;
}

/** The finance minister, Jane Roe, said; two senators, A and B, */
export function linkTitleWithComma(context: Context, phrase: RolePhrase): Link | null {
  const { words, byEnd } = context;
  // director of the Water Board (WB), Jane Roe
  const comma = afterAcronym(words, afterClosing(words, phrase));
  const mark = beforeDeterminer(words, phrase.first);
  if (isDash(words[comma]) && phrase.determiner !== null) return linkBetweenDashes(context, phrase, comma);
  if (words[comma]?.norm !== ',') return null;
  // in her years as a judge, Jane Roe; not: as its president, Jane Roe, made clear
  const isAs =
    words[mark]?.norm === 'as' && (phrase.determiner === null || phrase.determiner === 'indefinite');
  if (isAs || isThing(phrase)) return null;
  const isNamed = isIdentified(context, phrase);
  if (isOfKin(words, mark) && !isNamed) return null;
  const shared = words[mark]?.norm === 'and' && byEnd.has(mark) ? chainStart(context, phrase) : undefined;
  const opens =
    phrase.determiner !== null ||
    words[phrase.first - 1]?.pos === 'NUM' ||
    phrase.first === 0 ||
    (capital.test(words[phrase.head.first]!.text) && !/^[,(]$/.test(words[mark]?.norm ?? '')) ||
    isNamed ||
    isBehindKin(words, mark) ||
    words[mark]?.pos === 'VERB' ||
    shared?.first === 0 ||
    (shared?.determiner ?? null) !== null;
  if (!opens) return null;
  if (phrase.head.plural) return linkList(context, phrase, mark);
  const person = setOff(context, comma) ?? subjectBehind(context, phrase, mark, comma + 1);
  return person && { people: [person.id], relation: 'title', rule: 'title-comma-name', status: null };
}

/** Titles in a row at most. */
const maxChain = 6;

/** The first of `teacher, beekeeper and gardener`. */
export function chainStart({ words, byEnd }: Context, phrase: RolePhrase): RolePhrase {
  let start = phrase;
  for (let i = 0; i < maxChain && start.determiner === null; i++) {
    const before = byEnd.get(start.first - 1);
    if (!before || !/^(?:,|and)$/.test(words[start.first - 1]!.norm)) break;
    start = before;
  }
  return start;
}

/** Says whose: Example Bank spokesman, Kenya's ambassador, director of the port. */
function isIdentified({ words }: Context, phrase: RolePhrase): boolean {
  const before = words.slice(phrase.first, phrase.head.first);
  return (
    phrase.end > phrase.head.end ||
    phrase.determiner === 'possessive' ||
    before.some(w => w.organization || w.place || demonyms.has(w.norm)) ||
    // Zandar Noor councillor; not: Deputy mayor
    before.filter(w => capital.test(w.text) && !titleModifiers.has(w.norm)).length > 1
  );
}

const clauseStart = /^(?:[,;:(—–-]|["“‘]|that|and|but|while)$/;

/**
 * The Deputy Minister of Mines, [Jane Roe] said it grew; A lawyer, [Roe] joined in May; by Finance Minister, [Jane Roe] in
 * Lagos; not: The mayor, Roe said, left
 */
function subjectBehind(context: Context, phrase: RolePhrase, mark: number, behind: number): Named | null {
  const { words } = context;
  const person = words[personAfter(context, behind)]?.person;
  if (!person) return null;
  const at = afterName(words, person);
  const isFull = person.end - person.first > 1;
  const isVerb = /^(?:VERB|AUX)$/.test(words[at]?.pos ?? '');
  const isQuoting = words[at + 1]?.norm === ',' && /^["“]$/.test(words[at + 2]?.norm ?? '');
  // The mayor, Roe said, left; not: The head of the court, Jane Roe said, and left
  if (
    isVerb &&
    !isQuoting &&
    !(isFull && isIdentified(context, phrase)) &&
    /^(?:,|\.|["”])$/.test(words[at + 1]?.norm ?? '.')
  )
    return null;
  const isBare = phrase.determiner === null && capital.test(words[phrase.head.first]!.text);
  if (isBare && /^(?:ADP|VERB)$/.test(words[mark]?.pos ?? '')) return person;
  // Example Founder and CEO, [Jane Roe] says
  if (isVerb && opensSentence(context, phrase, mark)) return person;
  const start = chainStart(context, phrase);
  if (
    isVerb &&
    start !== phrase &&
    start.determiner !== 'definite' &&
    beforeDeterminer(words, start.first) < 0
  )
    return person;
  const opens = phrase.determiner === 'indefinite' ? mark < 0 : isIdentified(context, phrase);
  if (!opens || (mark >= 0 && !clauseStart.test(words[mark]!.norm))) return null;
  return isVerb || /^(?:on|yesterday|today|also|who)$/.test(words[at]?.norm ?? '') ? person : null;
}

/** `Finance Minister, …`, `Founder and CEO, …`: capitals, no article, several words */
function opensSentence({ words, byEnd }: Context, phrase: RolePhrase, mark: number): boolean {
  const first = words[mark]?.norm === 'and' ? byEnd.get(mark)?.first : phrase.first;
  return (
    first === 0 && phrase.determiner === null && phrase.end > 1 && capital.test(words[phrase.end - 1]!.text)
  );
}

/** Titles that are things too: lessons from the model, Roe says, … */
const things = new Set([
  'model',
  'guide',
  'driver',
  'monitor',
  'wing',
  'centre',
  'guard',
  'forward',
  'international',
]);
const isThing = ({ head, determiner }: RolePhrase) =>
  things.has(head.entry.text) && determiner !== 'possessive';

const kin = /^(?:son|daughter|brother|sister|wife|husband|widow|father|mother|cousin|nephew|niece|child)$/;

/** his brother and [former mayor], Jane Roe */
function isBehindKin(words: readonly Word[], mark: number): boolean {
  return (
    words[mark]?.norm === 'and' &&
    kin.test(words[mark - 1]?.norm ?? '') &&
    beforeDeterminer(words, mark - 1) < mark - 2
  );
}

/** Longest phrase between a title and the comma behind it. */
const maxPhrase = 9;

/** Index of the comma behind what trails the title: `An official with the port, Jane Roe, said`; else its end. */
function afterClosing(words: readonly Word[], { determiner, end }: RolePhrase): number {
  if (determiner !== 'indefinite' || !/^(?:with|on|in|at|from|near)$/.test(words[end]?.norm ?? ''))
    return end;
  for (let i = end + 1; i < Math.min(words.length, end + maxPhrase); i++) {
    const { norm, person, pos } = words[i]!;
    if (norm === ',') return i;
    if (person || /^(?:VERB|AUX|PUNCT|PRON)$/.test(pos)) return end;
  }
  return end;
}

const isDash = (word: Word | undefined) => /^(?:[-–—]|--)$/.test(word?.norm ?? '');

/** the mayor and his aide - Jane Roe - left */
function linkBetweenDashes(context: Context, phrase: RolePhrase, dash: number): Link | null {
  const { words } = context;
  const person = phrase.head.plural ? null : words[personAfter(context, dash + 1)]?.person;
  const closes = person && (words[person.end] === undefined || isDash(words[person.end]));
  return closes ? { people: [person.id], relation: 'title', rule: 'title-comma-name', status: null } : null;
}

/** They met Roe, the son of [the mayor], and Doe */
function isOfKin(words: readonly Word[], mark: number): boolean {
  return words[mark]?.norm === 'of' && kin.test(words[mark - 1]?.norm ?? '');
}

/** two senators, A and B, ; one of the senators, A, */
function linkList(context: Context, phrase: RolePhrase, mark: number): Link | null {
  const people = readList(context, phrase.end + 1, false);
  const isOne = context.words[mark]?.norm === 'of' && context.words[mark - 1]?.norm === 'one';
  if (people.length < (isOne ? 1 : 2)) return null;
  return {
    people: isOne ? people.slice(0, 1) : people,
    relation: 'title',
    rule: 'titles-before-list',
    status: null,
  };
}
