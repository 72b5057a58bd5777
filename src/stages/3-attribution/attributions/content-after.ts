import type { Token } from '../../../model/layers.ts';
import { behindTime } from '../time-phrase.ts';
import { isFiniteVerb, isNominal, isWord, questionWords, subjectPronouns } from '../word-classes.ts';
import { contentEnd } from './content-end.ts';
import type { CueSite, Range, Text } from './site.ts';

/** Tokens that may stand between a verb and a content that `that`, a colon or a quotation opens. */
const gap = 24;

/** tell, remind: the one who is told stands before the content. */
const toldVerbs = new Set([
  'tell',
  'remind',
  'assure',
  'inform',
  'warn',
  'convince',
  'persuade',
  'ask',
  'notify',
  'reassure',
  'advise',
]);

/** What follows the cue: tokens `[first, end)`, its final full stop out; null where nothing does. */
export function contentAfter(text: Text, site: CueSite, from: number): Range | null {
  const first = contentStart(text, site, from);
  if (first === null || first >= site.to) return null;
  const end = contentEnd(text, site, first);
  return end > first ? snap(text, { first, end }) : null;
}

function contentStart(text: Text, site: CueSite, from: number): number | null {
  const { tokens, quoted } = text;
  const limit = Math.min(site.to, from + gap);
  const { frame } = site;
  if (frame === 'that' || frame === 'quote') {
    for (let i = from; i < limit; i++) {
      if (frame === 'that' && tokens[i]!.norm === 'that') return i;
      if (quoted[i] !== -1 && opensHere(text, i)) return i;
      if (tokens[i]!.text === ':' && i + 1 < site.to) return i + 1;
    }
  }
  let at = frame === 'object' ? from : behindTime(tokens, from, limit);
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at++;
  if (frame === 'clause') return clauseStart(tokens, site, at, limit);
  if (frame === 'object') return toldVerbs.has(site.cue.lemma) ? behindRecipient(tokens, at, limit) : at;
  return at;
}

/** told reporters he would go; said in a speech he would go */
function clauseStart(tokens: readonly Token[], site: CueSite, at: number, limit: number): number {
  const opening = tokens[at];
  if (!opening || subjectPronouns.has(opening.norm)) return at;
  if (!toldVerbs.has(site.cue.lemma) && opening.pos !== 'ADP') return at;
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]!;
    if ((subjectPronouns.has(token.norm) && token.norm !== 'who') || questionWords.has(token.norm)) return i;
    if (token.pos === 'DET' && isNominal(tokens[i - 1]) && tokens[i - 1]!.pos !== 'DET') return i;
    if (isFiniteVerb(tokens, i)) break;
  }
  return opening.pos === 'PRON' || toldVerbs.has(site.cue.lemma) ? at + 1 : at;
}

/** told the court | of his plans; asked residents | to leave */
function behindRecipient(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  while (
    i < limit &&
    !questionWords.has(tokens[i]!.norm) &&
    (isNominal(tokens[i]) || tokens[i]!.norm === "'s")
  )
    i++;
  return i < limit && isWord(tokens[i]) ? i : at;
}

const opensHere = (text: Text, i: number): boolean => text.quotationRanges[text.quoted[i]!]!.first === i;

/** A content that a quotation runs out of, or into, takes all of it. */
function snap(text: Text, range: Range): Range {
  const last = text.quoted[range.end - 1]!;
  const quotation = last === -1 ? null : text.quotationRanges[last]!;
  return quotation && quotation.end > range.end ? { first: range.first, end: quotation.end } : range;
}
