import { nounPhraseEnd } from '../noun-phrase.ts';
import { isQuoted, nameAt, type SourceContext } from './context.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';

/** The noun phrase with which a sentence opens, before the offset: who most likely acts in it. */
export function openingPhrase(context: SourceContext, sentence: number, before: number): Description | null {
  const { tokens, sentences } = context.index;
  const span = sentences[sentence];
  const first = span && tokens[span.firstToken];
  if (!first || first.start >= before || isQuoted(context, first.start)) return null;
  const end = nounPhraseEnd(tokens, span.firstToken, Math.min(span.endToken, context.index.tokenAt(before)));
  return end === null ? null : describe(tokens, span.firstToken, Math.min(span.endToken, end + 3));
}

/** True where the opening phrase is the name of an institution or a place: what `it` means in the next sentence. */
export function opensWithInstitution(context: SourceContext, sentence: number, before: number): boolean {
  const head = openingPhrase(context, sentence, before)?.headSpan;
  if (!head) return false;
  return [context.organizations, context.places].some(names => nameAt(names, head.start) !== null);
}
