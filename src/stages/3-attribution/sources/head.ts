import { quantities } from '../../../lexicon/quantities.ts';
import { findSourceNoun, type SourceNoun, sourceNouns } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import type { Description } from './description.ts';
import { clauseWords, marks, wordsBetween } from './phrase-words.ts';

type Opening = Pick<Description, 'lead' | 'owner' | 'quantity' | 'partitive'>;

/** Reads what follows determiner and quantity: modifiers, head, and the first words after it. */
export function readHead(
  tokens: readonly Token[],
  first: number,
  end: number,
  opening: Opening,
): Description {
  let head = -1;
  let at = first;
  for (; at < end; at++) {
    const token = tokens[at]!;
    if (marks.test(token.norm) || clauseWords.has(token.norm)) break;
    // the ‘Torvik’ captain
    if (/^[‘’']$/.test(token.norm) && isNominal(tokens[at + 1])) continue;
    // a Torvik-based | dealer, a state-linked | mill: the place or owner only qualifies.
    if (head >= 0 && (isCompound(tokens, at) || isBridge(tokens, at))) {
      head = -1;
      continue;
    }
    if (
      isNominal(token) ||
      (token.pos === 'ADJ' && sourceNouns.has(token.norm) && !isNominal(tokens[at + 1]))
    )
      head = at;
    else if (head >= 0 && token.pos === 'CCONJ' && sharesHead(tokens, head, at, end)) head = -1;
    else if (
      head >= 0 &&
      (token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'CCONJ' || token.pos === 'PART')
    )
      break;
    else if (head >= 0 && token.pos === 'ADV') break;
    // some | as a relief
    else if (token.pos === 'ADP' && (at > first || opening.quantity !== null)) break;
  }
  // a paltry three percent, a narrow majority of readers: the head itself is a quantity.
  if (head >= 0 && quantities.get(tokens[head]!.norm)?.use === 'portion')
    return nothing({ ...opening, quantity: { count: { min: null, max: null }, use: 'portion' } });
  const pair = head >= 0 ? quantities.get(tokens[head]!.norm) : undefined;
  if (pair?.use === 'noun' && pair.max !== null)
    return nothing({ ...opening, quantity: { count: { min: pair.min, max: pair.max }, use: 'number' } });
  if (isAge(tokens, at, end)) return aged(tokens, first, end, opening);
  if (head < 0 && tokens[first - 1]?.norm === 'those' && informed.has(tokens[first]?.norm ?? ''))
    return those(tokens, first, end, opening);
  const isFound = head >= 0;
  const word = isFound ? tokens[head]!.norm : '';
  const double = head > first ? sourceNouns.get(`${tokens[head - 1]!.norm} ${word}`) : undefined;
  const noun = double ?? findSourceNoun(word);
  return {
    lead: opening.lead,
    owner: opening.owner,
    quantity: opening.quantity,
    partitive: opening.partitive,
    head: double ? `${tokens[head - 1]!.norm} ${word}` : word,
    headSpan: isFound ? { start: tokens[head]!.start, end: tokens[head]!.end } : null,
    isProper:
      isFound && /^\p{Lu}/u.test(tokens[head]!.text) && (tokens[head]!.pos === 'PROPN' || head > first),
    noun,
    plural: noun ? noun.plural : isFound && isPluralWord(tokens[head]!),
    modifiers: isFound ? wordsBetween(tokens, first, double ? head - 1 : head) : [],
    tail: isFound ? wordsBetween(tokens, head + 1, Math.min(end, head + 4)) : [],
    and: null,
  };
}

/** Kenyan and | Ugandan officials; bank and | ministry aides: the head comes after `and`. */
function sharesHead(tokens: readonly Token[], head: number, conjunction: number, end: number): boolean {
  if (findSourceNoun(tokens[head]!.norm) && tokens[head]!.pos !== 'PROPN') return false;
  for (
    let at = conjunction + 1;
    at < Math.min(end, conjunction + 5) && isNominalOrAdjective(tokens[at]!);
    at++
  ) {
    const noun = findSourceNoun(tokens[at]!.norm);
    if (
      noun?.plural &&
      (noun.kind === 'person' || noun.kind === 'class') &&
      !isNominalOrAdjective(tokens[at + 1])
    )
      return at > conjunction + 1;
  }
  return false;
}

function isNominalOrAdjective(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADJ' || isNominal(token));
}

function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return !/^['’]s?$/.test(token.norm);
  return (token.pos === 'VERB' || token.pos === 'PRON') && sourceNouns.has(token.norm);
}

/** those | close to the talks, those | present */
const informed = new Set('close familiar involved present briefed interviewed with'.split(' '));

function those(tokens: readonly Token[], first: number, end: number, opening: Opening): Description {
  const { start, end: stop } = tokens[first - 1]!;
  return {
    ...nothing({ ...opening, lead: 'bare' }),
    head: 'people',
    headSpan: { start, end: stop },
    noun: sourceNouns.get('people')!,
    plural: true,
    tail: wordsBetween(tokens, first, Math.min(end, first + 3)),
  };
}

/** Torvik-| based, state-| run: a verb or adjective joined by a hyphen to the word before. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, { pos, start }] = [tokens[at - 1]!, tokens[at]!];
  return hyphen.text === '-' && hyphen.end === start && (pos === 'VERB' || pos === 'ADJ');
}

/** rank-| and-file | members: the words around two hyphens only qualify what follows. */
function isBridge(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  return before === '-' && next === '-' && isNominal(tokens[at + 2]) && isNominal(tokens[at + 3]);
}

/** A phrase without a head word. */
function nothing(opening: Opening): Description {
  return {
    lead: opening.lead,
    owner: opening.owner,
    quantity: opening.quantity,
    partitive: opening.partitive,
    head: '',
    headSpan: null,
    isProper: false,
    noun: null,
    plural: false,
    modifiers: [],
    tail: [],
    and: null,
  };
}

/** a 34-year-old, the 34-year-old | from Torvik */
function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    at <= end &&
    /^olds?$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[at - 2]?.norm === '-' &&
    tokens[at - 3]?.norm === 'year'
  );
}

function aged(tokens: readonly Token[], first: number, end: number, opening: Opening): Description {
  let old = first;
  while (old < end - 1 && !/^olds?$/.test(tokens[old]!.norm)) old++;
  const plural = tokens[old]!.norm === 'olds';
  const noun: SourceNoun = { noun: 'year-old', kind: 'person', gender: null, plural };
  const headSpan = { start: tokens[first]!.start, end: tokens[old]!.end };
  return { ...nothing(opening), head: 'year-old', headSpan, noun, plural, quantity: null };
}

function isPluralWord(token: Token): boolean {
  if (/(?:men|people)$/.test(token.norm)) return true;
  return token.norm.endsWith('s') && !token.norm.endsWith('ss') && token.lemma.toLowerCase() !== token.norm;
}
