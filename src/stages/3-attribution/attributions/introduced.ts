import { isFiniteVerb } from '../word-classes.ts';
import type { CueSite, Draft, Text } from './site.ts';
import { subjectBefore } from './subject.ts';

/** Tokens between the cue and the colon: said in a statement on Friday: */
const longestTail = 12;

/** The mayor said: and, in the next paragraph, “We are closed.” */
export function introduced(text: Text, site: CueSite, shared: Draft | null): Draft | null {
  const { tokens, quoted, quotationRanges } = text;
  const last = site.to - 1;
  const next = site.to;
  if (site.cue.type !== 'statement' || tokens[last]!.text !== ':' || last - site.end > longestTail)
    return null;
  for (let i = site.end; i < last; i++) if (text.cueAt[i] !== -1 || isFiniteVerb(tokens, i)) return null;
  if (next >= tokens.length || tokens[next]!.paragraph === tokens[last]!.paragraph) return null;
  const quotation = quotationRanges[quoted[next]!];
  if (quotation?.first !== next) return null;
  const subject = subjectBefore(text, site.from, site.first);
  const mention = subject === 'shared' ? (shared?.mention ?? null) : subject;
  return { site, mention, content: [quotation], by: 'rule:introduced-quotation' };
}
