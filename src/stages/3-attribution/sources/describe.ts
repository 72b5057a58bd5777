import { findSourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import type { Count } from '../../../model/mentions.ts';
import type { Description, Lead } from './description.ts';
import { readHead } from './head.ts';
import { clauseWords, marks, wordsBetween } from './phrase-words.ts';
import { readQuantity, readRange } from './quantity.ts';

const leadWords: Readonly<Record<Lead, string>> = {
  definite: 'the this that these those such said',
  possessive: 'his her their its my our your whose',
  universal: 'all every each both',
  other: 'another other second third fourth different separate',
  indefinite: 'a an one',
  bare: '',
};
const leads: ReadonlyMap<string, Lead> = new Map(
  Object.entries(leadWords).flatMap(([lead, words]) =>
    words.split(' ').map(word => [word, lead as Lead] as const),
  ),
);
/** by | a clerk, including | the clerk: what may stand before a source and is none of it. */
const strippedFirst = new Set(
  'by among from to for with of in between even only also but and including which'.split(' '),
);

/** Reads the tokens `[first, end)`. */
export function describe(tokens: readonly Token[], first: number, end: number): Description {
  let at = first;
  while (
    at < end - 1 &&
    !readRange(tokens, at, end) &&
    (strippedFirst.has(tokens[at]!.norm) || marks.test(tokens[at]!.norm))
  )
    at++;
  let lead: Lead = 'bare';
  let owner: string | null = null;
  let quantity: Description['quantity'] = null;
  let partitive = false;
  let isOf = false;
  for (let step = 0; step < 6 && at < end; step++) {
    const { norm } = tokens[at]!;
    if (opensCount(tokens, at, end)) {
      lead = 'universal';
      at++;
      continue;
    }
    const read = readQuantity(tokens, at, end);
    if (read && (quantity === null || read.use !== 'article')) {
      if (lead === 'bare') lead = norm === 'another' ? 'other' : norm === 'both' ? 'universal' : 'indefinite';
      // another 19 percent: the portion tells more.
      if (quantity === null || read.use === 'portion') quantity = { count: read.count, use: read.use };
      else if (isOf && quantity.use === 'noun' && read.use === 'number')
        quantity = { count: inAll(quantity.count, read.count), use: 'number' };
      at = read.next;
      if (tokens[at]?.norm === 'of' && at + 1 < end) {
        // one of the clerks, one of three clerks
        partitive =
          isDefinite(tokens[at + 1]!.norm) ||
          (/^(?:number|article)$/.test(read.use) && readQuantity(tokens, at + 1, end)?.use === 'number');
        isOf = true;
        at++;
      }
    } else if (leads.has(norm) && !(norm === 'second' && at === first)) {
      if (lead === 'bare' || lead === 'universal' || leads.get(norm) === 'other') lead = leads.get(norm)!;
      if (leads.get(norm) === 'possessive') owner = norm;
      if (norm === 'both') quantity ??= { count: { min: 2, max: 2 }, use: 'number' };
      at++;
      if ((norm === 'all' || norm === 'both') && tokens[at]?.norm === 'of') at++;
    } else break;
  }
  const possessive = findPossessive(tokens, at, end);
  if (possessive !== null) {
    owner = wordsBetween(tokens, at, possessive).join(' ');
    at = possessive + 1;
    lead = 'possessive';
    partitive ||= isOf;
  }
  const description = readHead(tokens, at, end, { lead, owner, quantity, partitive });
  const and = description.headSpan ? findCoordinated(tokens, at, end, quantity) : null;
  return and ? { ...description, and } : description;
}

/** a group of five clerks: five; a couple of dozen: twice as many */
function inAll({ max: times }: Count, { min, max }: Count): Count {
  return times === null ? { min, max } : { min: min && min * times, max: max && max * times };
}

/** all | seven clerks, both | a clerk and a guard: what is counted comes next. */
function opensCount(tokens: readonly Token[], at: number, end: number): boolean {
  const { norm } = tokens[at]!;
  if (norm === 'both') return /^(?:an?|one)$/.test(tokens[at + 1]?.norm ?? '');
  return norm === 'all' && at + 1 < end && readQuantity(tokens, at + 1, end)?.use === 'number';
}

function isDefinite(norm: string): boolean {
  const lead = leads.get(norm);
  return lead === 'definite' || lead === 'possessive' || norm === 'them' || norm === 'us';
}

/** the mayor’s | office: the last possessive mark before the phrase is cut, with something after it. */
function findPossessive(tokens: readonly Token[], first: number, end: number): number | null {
  let found: number | null = null;
  let isOpen = false;
  for (let at = first; at < end - 1; at++) {
    const { norm, pos, text } = tokens[at]!;
    if (marks.test(norm) || clauseWords.has(norm)) break;
    if (pos === 'ADP' && norm !== 'of') break;
    if (norm === 'of' && isHead(tokens, at - 1) && !leadsToOffice(tokens, at + 1, end)) break;
    if (text === '‘') isOpen = true;
    else if (isOpen && text === '’') isOpen = false;
    else if (at > first && /^(?:['’]s|s?['’])$/.test(norm)) found = at;
  }
  return found;
}

/** the deputy head | of China’s delegation: it is the head who speaks. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  /^(?:person|class|spokesperson)$/.test(findSourceNoun(tokens[at]?.norm ?? '')?.kind ?? '');

/** the mayor of Leeds’s office, the head of state’s lawyer: the owner goes on. */
function leadsToOffice(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^(?:an?|the|his|her|their|its)$/.test(tokens[first]!.norm)) return false;
  for (let at = first; at < Math.min(end - 1, first + 8); at++) {
    if (!/^(?:['’]s|s?['’])$/.test(tokens[at]!.norm)) continue;
    const noun = findSourceNoun(tokens.slice(at + 1, end).find(({ pos }) => pos === 'NOUN')?.norm ?? '');
    return (
      noun !== null &&
      (noun.kind !== 'organization' || /^(?:office|campaign|team|camp|family)$/.test(noun.noun))
    );
  }
  return true;
}

/** A quantity that adds people; `and the board` adds none. */
function isAddition(tokens: readonly Token[], at: number, end: number): boolean {
  // the clerk and | 2014 candidate
  if (/^(?:19|20)\d\d$/.test(tokens[at]!.norm)) return false;
  const isOwn = /^(?:his|her|their)$/.test(tokens[at]!.norm);
  // a mother and | her daughter
  if (isOwn && findSourceNoun(tokens[at + 1]?.norm ?? '')?.kind === 'person') return true;
  const read = readQuantity(tokens, isOwn ? at + 1 : at, end);
  return read !== null && read.use !== 'portion' && read.use !== 'open';
}

/** Tokens in which a list of sources is read. */
const longestList = 60;

/** four former officials | and two officials: `and` with a quantity after it, outside relative clauses. */
function findCoordinated(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Description['quantity'],
): Description | null {
  const end = Math.min(to, from + longestList);
  for (let at = from; at < end - 1; at++) {
    const { norm } = tokens[at]!;
    if (/^(?:who|whom|which|that|including|like|such|[—–(]|--)$/.test(norm)) return null;
    if (norm === ',' && quantity && isAddition(tokens, at + 1, end)) {
      const rest = describe(tokens, at + 1, end);
      // Three people, two aides and a guard, said so: those three. A clerk, a guard and a nurse: one more.
      if (isSum(rest, quantity.count) || rest.partitive) return null;
      // What follows has been read with it: once more for each comma would double the time at every one.
      if (rest.headSpan) return rest.and ? rest : null;
    }
    if ((norm === 'and' || norm === 'or') && isAddition(tokens, at + 1, end))
      return describe(tokens, at + 1, end);
  }
  return null;
}

const isSum = ({ quantity, and }: Description, { min }: Count): boolean =>
  min !== null && min > 1 && (quantity?.count.min ?? 1) + (and ? (and.quantity?.count.min ?? 1) : 0) === min;
