import type { Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';

/** Words that open a reason and belong to it. */
const openers = new Set(['because', 'since', 'fearing', 'given']);
/** in order to …, for fear of …, due to … : the words that open, all of them in. */
const phrases: readonly (readonly string[])[] = [
  ['under', 'ground', 'rules'],
  ['under', 'the', 'ground', 'rules'],
  ['under', 'the', 'rules'],
  ['under', 'the', 'terms'],
  ['at', 'his', 'request'],
  ['at', 'her', 'request'],
  ['at', 'their', 'request'],
  ['for', 'his', 'safety'],
  ['for', 'her', 'safety'],
  ['for', 'their', 'safety'],
  ['on', 'the', 'grounds'],
  ['over', 'fears'],
  ['amid', 'fears'],
  ['lest', 'he'],
  ['lest', 'she'],
  ['lest', 'they'],
  ['in', 'order', 'to'],
  ['so', 'as', 'to'],
  ['so', 'that'],
  ['so', 'they'],
  ['so', 'he'],
  ['so', 'she'],
  ['for', 'fear'],
  ['for', 'reasons'],
  ['for', 'legal', 'reasons'],
  ['for', 'safety'],
  ['for', 'security'],
  ['out', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
  ['in', 'view', 'of'],
  ['in', 'light', 'of'],
  ['as', 'he'],
  ['as', 'she'],
  ['as', 'they'],
  ['as', 'the'],
  ['as', 'it'],
  ['in', 'line', 'with'],
  ['in', 'keeping', 'with'],
  ['in', 'accordance', 'with'],
  ['in', 'case'],
  ['over', 'concerns'],
  ['amid', 'concerns'],
  ['for', 'privacy'],
  ['for', 'personal', 'reasons'],
  ['for', 'professional', 'reasons'],
  ['for', 'their', 'own'],
  ['for', 'his', 'own'],
  ['for', 'her', 'own'],
];
/** under | briefing | rules */
const regulations = new Set(['rules', 'rule', 'policy', 'policies', 'protocol', 'regulations', 'guidelines']);
/** citing | concerns for their safety: the word that opens is out. */
const citing = new Set(['citing', 'cited', 'cites']);
/** Tokens that may stand between cue and reason: `declined to identify the guests by name, citing …`. */
const reach = 16;
/** No reason is longer than this many tokens. */
const longest = 60;
const ends = new Set([',', ';', ')', '—', '–', '--', '”', '“', '"', "''", ':']);

/** The reason that a sentence gives after a cue that ends with token `cueEnd`; `end` is the sentence's end. */
export function findReason(tokens: readonly Token[], cueEnd: number, end: number): Span | null {
  for (let index = cueEnd; index < Math.min(end, cueEnd + reach); index++) {
    const token = tokens[index]!;
    const isNear = index === cueEnd;
    // declined to be identified | discussing private matters
    if (isNear && token.norm === 'discussing') return clause(tokens, index, end);
    if (citing.has(token.norm)) return clause(tokens, index + 1, end);
    if (openers.has(token.norm) || opensPhrase(tokens, index)) return clause(tokens, index, end);
    if (token.norm === 'to' && tokens[index + 1]?.pos === 'VERB' && (isNear || isLink(tokens, cueEnd, index)))
      return clause(tokens, index, end);
    if (/^(?:said|says|told|;|”|who)$/.test(token.norm) || token.text === '.') return null;
  }
  return null;
}

/** What a clause before the cue must speak of. */
const worries =
  /^(?:fear\w*|afraid|reprisals?|retaliation|retribution|safety|security|privacy|sensitivity|sensitive|backlash|stigma|policy|rules|concerns?|authori[sz]ed|allowed|permitted)$/;

/** Fearing reprisals, | she asked not to be named; the clerk, who, for fear of his chief, | asked: a set-off clause before. */
export function reasonBefore(tokens: readonly Token[], from: number, cue: number): Span | null {
  for (let index = from; index < cue; index++) {
    if (index > from && tokens[index - 1]!.text !== ',') continue;
    const isCiting = citing.has(tokens[index]!.norm);
    if (!isCiting && !openers.has(tokens[index]!.norm) && !opensPhrase(tokens, index)) continue;
    const first = isCiting ? index + 1 : index;
    const span = clause(tokens, first, cue);
    if (!span || !tokens.slice(index, cue).some(({ norm, end }) => end <= span.end && worries.test(norm)))
      continue;
    if (tokens.slice(first, cue).some(({ start, text }) => start >= span.end && text === ',')) return span;
  }
  return null;
}

/** spoke on the condition of anonymity to reporters on Monday | to explain … : only light words in between. */
function isLink(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= 3 && !tokens.slice(from, to).some(token => token.pos === 'PUNCT' || token.pos === 'VERB')
  );
}

function opensPhrase(tokens: readonly Token[], index: number): boolean {
  const isRule =
    tokens[index]!.norm === 'under' &&
    tokens.slice(index + 2, index + 5).some(({ norm }) => regulations.has(norm));
  return isRule || phrases.some(words => words.every((word, step) => tokens[index + step]?.norm === word));
}

/** From token `first` to the end of its clause: a comma, a closing mark, the sentence's end. */
function clause(tokens: readonly Token[], first: number, end: number): Span | null {
  let last = first;
  const stop = Math.min(end, first + longest);
  while (last < stop && !ends.has(tokens[last]!.norm) && !isFullStop(tokens, last, end)) last++;
  return last > first ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}

function isFullStop(tokens: readonly Token[], index: number, end: number): boolean {
  return /^[.!?…]+$/.test(tokens[index]!.text) && index >= end - 2;
}
