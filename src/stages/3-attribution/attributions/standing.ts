import type { Attribution } from '../../../model/mentions.ts';
import { isFiniteVerb, isWord } from '../word-classes.ts';
import { claimedQuotations, fillsSentence } from './continuing.ts';
import type { Draft, Range, Text } from './site.ts';
import { spanOf } from './token-span.ts';

/** Tokens that the subject of the sentence before has at most, and words that make a quotation speech. */
const longestSubject = 12;
const fewestWords = 3;

/**
 * Mayor Roe was blunt. “This cannot go on.” A whole sentence in quotation marks that no cue claims belongs to the named
 * subject of the sentence before it, in the same paragraph; a whole paragraph, to whoever speaks at the end of the one
 * before it: Roe fears for the bridge. [next paragraph] “This cannot go on.” There is no cue.
 */
export function standingQuotations(text: Text, drafts: readonly Draft[]): Omit<Attribution, 'id'>[] {
  const claimed = claimedQuotations(text, drafts);
  const found: Omit<Attribution, 'id'>[] = [];
  const speaking = new Set(drafts.filter(isSpoken).map(({ site }) => site.sentence));
  for (let s = 1; s < text.sentences.length; s++) {
    const index = text.quoted[text.sentences[s]!.firstToken] ?? -1;
    if (index === -1 || claimed[index] === 1) continue;
    const range = text.quotationRanges[index]!;
    if (!fillsSentence(text, s, range) || !isSpeech(text, range)) continue;
    const mention = namedSubject(text, s - 1, text.sentences[s]!.paragraph);
    const goesOn = speaking.has(s - 1) && fillsParagraph(text, range);
    if (!mention && !goesOn) continue;
    for (let own = s; text.sentences[own] && text.sentences[own]!.firstToken < range.end; own++)
      speaking.add(own);
    found.push({
      type: 'statement',
      form: 'direct',
      mention: mention && spanOf(text, mention),
      cue: null,
      content: [spanOf(text, range)],
      by: mention ? 'rule:standing-quotation' : 'rule:quotation-goes-on',
      confidence: 0.7,
    });
  }
  return found;
}

/** A person or an institution said something: what goes on may be theirs. */
const isSpoken = ({ site, mention }: Draft): boolean => site.cue.type === 'statement' && mention !== null;

function fillsParagraph({ tokens }: Text, { first, end }: Range): boolean {
  const { paragraph } = tokens[first]!;
  return tokens[first - 1]?.paragraph !== paragraph && tokens[end]?.paragraph !== paragraph;
}

function isSpeech({ tokens }: Text, { first, end }: Range): boolean {
  let words = 0;
  for (let i = first; i < end; i++) if (isWord(tokens[i])) words++;
  return words >= fewestWords && /^[.?!…]$/.test(tokens[end - 2]!.text);
}

/** The subject of a sentence without cue or quotation, where it is a name. */
function namedSubject(text: Text, s: number, paragraph: number): Range | null {
  const { tokens, quoted, cueAt } = text;
  const { firstToken: first, endToken: end, paragraph: own } = text.sentences[s]!;
  if (own !== paragraph) return null;
  for (let i = first; i < end; i++) if (quoted[i] !== -1 || cueAt[i] !== -1) return null;
  for (let i = first; i < Math.min(end, first + longestSubject); i++) {
    if (isFiniteVerb(tokens, i))
      return i > first && tokens[i - 1]!.pos === 'PROPN' ? { first, end: i } : null;
    if (tokens[i]!.pos === 'PUNCT') return null;
  }
  return null;
}
