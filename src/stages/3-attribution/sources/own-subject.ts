import { firstStartingAt } from '../text-index.ts';
import type { NamedSpan, SourceContext } from './context.ts';
import type { Description } from './description.ts';
import type { Occasion } from './draft.ts';
import { kindOf } from './kind.ts';
import { openingPhrase } from './subject.ts';

/** What nobody but the subject knows: Vale fears for the port, she said. */
const inward =
  /^(?:\S+ ){0,2}?(?:expects?|expected|plans?|planned|hopes?|hoped|intends?|intended|aims?|wants?|wanted|fears?|feared|believes?|believed|knew|knows|feels?|felt|regrets?|regretted|remains?|had no|has no)\b/i;

/** The name with which what is said opens, in the sentence of the one who says it. */
export function nameOfContent(context: SourceContext, { attribution, sentence }: Occasion): NamedSpan | null {
  const start = attribution?.content[0]?.start ?? -1;
  const here = context.index.sentences[sentence];
  if (!here || start < here.start) return null;
  const name = context.names[firstStartingAt(context.names, start)];
  return name && name.start < start + reach ? name : null;
}

/** Characters of a title before the name. */
const reach = 24;

/** The words behind the subject tell what only the subject can know. */
export function isInward({ index }: SourceContext, end: number): boolean {
  return inward.test(index.text.slice(end, end + 40).trimStart());
}

/** The company will cut jobs, | it | said: the institution with which what is said opens. */
export function institutionOfContent(context: SourceContext, { sentence, at }: Occasion): Description | null {
  const phrase = openingPhrase(context, sentence, at);
  return phrase?.headSpan && kindOf(context, phrase) === 'organization' ? phrase : null;
}
