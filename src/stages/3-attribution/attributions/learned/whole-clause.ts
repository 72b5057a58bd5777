import type { Token } from '../../../../model/layers.ts';
import { nounPhraseStart } from '../../noun-phrase.ts';
import { isNominal } from '../../word-classes.ts';
import type { CueSite, Range, Text } from '../site.ts';
import { isObject } from '../subject.ts';

/** Tokens of the longest relative clause within a source. */
const longest = 40;
const linkWords = new Set(['PART', 'ADP']);

/**
 * A clerk who talked to | the press | said: what a preposition or verb rules cannot be the verb's subject, so the
 * source is the phrase that `who` describes. A source that stands free is left as it is.
 */
export function wholeClause(
  text: Text,
  mention: Range,
  { first: cue, from, form }: CueSite,
  ruled: Range | null,
): Range {
  const { tokens, quoted } = text;
  if (form !== 'finite' || mention.end !== cue || !isRuled(text, mention.first, from)) return mention;
  // a friend close to | her | said
  if (mention.end - mention.first === 1 && isObject(tokens, mention.first))
    return ruled?.end === mention.end && ruled.first < mention.first ? ruled : mention;
  for (let at = mention.first - 1; at > Math.max(from, cue - longest); at--) {
    if (quoted[at] !== -1 || /^[;:—–]$/.test(tokens[at]!.text)) return mention;
    if (tokens[at]!.norm !== 'who' && !isNotAllowed(tokens, at)) continue;
    const last = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
    if (last < from || !isNominal(tokens[last])) return mention;
    const start = nounPhraseStart(tokens, last, from);
    return start === null ? mention : { first: start, end: mention.end };
  }
  return mention;
}

/** a clerk | not authorized to talk to the press | said */
const isNotAllowed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'not' &&
  /^(?:authori[sz]ed|allowed|permitted|cleared|entitled)$/.test(tokens[at + 1]!.norm) &&
  /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 1]?.pos ?? '');

/** talked to | the press, the case is | secret, identified herself only as | Grace; not `on Monday | the mayor` */
function isRuled({ tokens }: Text, first: number, from: number): boolean {
  const before = tokens[first - 1];
  return (
    first > from &&
    before !== undefined &&
    (linkWords.has(before.pos) || before.pos === 'AUX' || before.norm === 'as' || before.pos === 'VERB')
  );
}
