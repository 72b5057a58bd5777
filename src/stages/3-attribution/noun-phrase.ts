import type { Token } from '../../model/layers.ts';

/** No phrase is longer than this many tokens: keeps the walk linear in any text. */
const longest = 30;

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM']);
const determiners = new Set(
  'a an the this that these those his her their its our my your some all both another each every no'.split(
    ' ',
  ),
);
/** confirmed by | an official, according to | an official */
const agentWords = new Set(['by', 'to', 'than', 'according', 'told', 'as']);
const innerMarks = new Set(['-', '’', "'", "'s", '’s', "s'", '/', '&']);

/** First token of the noun phrase whose last token is `last`, not before `from`; null where none ends there. */
export function nounPhraseStart(tokens: readonly Token[], last: number, from: number): number | null {
  const floor = Math.max(from, last - longest);
  let start = last + 1;
  let index = last;
  while (index >= floor && isInside(tokens, index, floor)) {
    start = index;
    const ends = determiners.has(tokens[index]!.norm) && !continues(tokens[index - 1]);
    index--;
    if (ends) break;
  }
  while (start <= last && isLead(tokens[start]!)) start++;
  return start <= last ? start : null;
}

/** End (exclusive) of the noun phrase that starts at `first`; null where none does. `of` phrases are in. */
export function nounPhraseEnd(tokens: readonly Token[], first: number, to: number): number | null {
  const ceiling = Math.min(to, first + longest);
  let end = first;
  let hasNoun = false;
  for (let index = first; index < ceiling; index++) {
    const token = tokens[index]!;
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN';
    const isOf = hasNoun && token.norm === 'of' && index + 1 < ceiling && startsPhrase(tokens[index + 1]!);
    if (hasNoun && determiners.has(token.norm) && tokens[index - 1]!.norm !== 'of') break;
    if (!isOf && !startsPhrase(token) && !innerMarks.has(token.norm)) break;
    hasNoun ||= isNoun;
    end = index + 1;
  }
  return hasNoun ? end : null;
}

function startsPhrase(token: Token): boolean {
  return nominal.has(token.pos) || determiners.has(token.norm);
}

function isInside(tokens: readonly Token[], index: number, floor: number): boolean {
  const { norm, pos } = tokens[index]!;
  if (nominal.has(pos) || determiners.has(norm) || innerMarks.has(norm)) return true;
  const before = index > floor ? tokens[index - 1]! : null;
  if (agentWords.has(norm)) return false;
  if (pos === 'ADP') return before !== null && (nominal.has(before.pos) || isParticiple(before));
  if (pos === 'VERB') return isParticiple(tokens[index]!) && before !== null && before.pos === 'NOUN';
  if (pos === 'CCONJ') return before !== null && nominal.has(before.pos);
  return pos === 'ADV' && before?.pos !== 'VERB' && norm.endsWith('ly');
}

/** people briefed on the talks */
function isParticiple(token: Token): boolean {
  return token.pos === 'VERB' && /(?:ed|en|ing|wn)$/.test(token.norm);
}

function continues(before: Token | undefined): boolean {
  return before !== undefined && before.pos === 'ADP' && !agentWords.has(before.norm);
}

function isLead(token: Token): boolean {
  return (
    token.pos === 'ADP' ||
    token.pos === 'CCONJ' ||
    token.pos === 'ADV' ||
    token.pos === 'VERB' ||
    innerMarks.has(token.norm)
  );
}
