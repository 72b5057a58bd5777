import type { Attribution } from '../../../model/mentions.ts';
import { formOf, isFirstPerson } from './form.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';
import { standingQuotations } from './standing.ts';
import { spanOf } from './token-span.ts';

/** From tokens to offsets, with the quotations that stand without a cue; numbered in reading order. */
export function asAttributions(text: Text, drafts: readonly Draft[]): Attribution[] {
  const standing = standingQuotations(text, drafts);
  const all = drafts.map(draft => asAttribution(text, draft));
  const start = ({ cue, content }: Unnumbered): number => (cue ?? content[0]!).start;
  if (standing.length > 0) all.push(...standing);
  const ordered = standing.length > 0 ? all.sort((a, b) => start(a) - start(b)) : all;
  return ordered.map((attribution, i) => ({ id: `attribution-${i + 1}`, ...attribution }));
}

type Unnumbered = Omit<Attribution, 'id'>;

function asAttribution(text: Text, { site, mention, content, by }: Draft): Unnumbered {
  const { type, start, end, confidence } = site.cue;
  return {
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
    site.cue.by === 'rule:speaker-colon' ||
    site.cue.by === 'rule:answer-colon' ||
    (only && only.end <= site.first && site.frame === 'after');
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
