import type { Attribution } from '../../../model/mentions.ts';
import type { Span } from '../../../model/span.ts';
import { formOf, isFirstPerson } from './form.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';

/** From tokens to offsets; ids in the given order. */
export function asAttributions(text: Text, drafts: readonly Draft[]): Attribution[] {
  return drafts.map((draft, i) => asAttribution(text, draft, i));
}

function asAttribution(text: Text, { site, mention, content, by }: Draft, index: number): Attribution {
  const { type, start, end, confidence } = site.cue;
  return {
    id: `attribution-${index + 1}`,
    type,
    form: type === 'statement' ? statementForm(text, site, content) : null,
    mention: mention && spanOf(text, mention),
    cue: { start, end },
    content: content.flatMap(range => byParagraph(text, range)).map(range => spanOf(text, range)),
    by,
    confidence,
  };
}

function statementForm(text: Text, site: CueSite, content: readonly Range[]): Attribution['form'] {
  const form = formOf(text, content);
  const only = content[0];
  const isSpeech =
    site.cue.by === 'rule:speaker-colon' || (only && only.end <= site.first && site.frame === 'after');
  const stands = content.length === 1 && only !== undefined && isSpeech;
  return form === 'indirect' && stands && isFirstPerson(text.tokens, only) ? 'free-direct' : form;
}

/** A quotation that runs over paragraphs is a span in each. */
function byParagraph({ tokens }: Text, { first, end }: Range): Range[] {
  const ranges: Range[] = [];
  let start = first;
  for (let i = first + 1; i <= end; i++) {
    if (i < end && tokens[i]!.paragraph === tokens[start]!.paragraph) continue;
    ranges.push({ first: start, end: i });
    start = i;
  }
  return ranges;
}

function spanOf({ tokens }: Text, { first, end }: Range): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
