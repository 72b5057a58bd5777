import { trimEnd } from './content-end.ts';
import type { CueSite, Draft, Text } from './site.ts';

/** What follows is the speaker's to the paragraph's end. */
const runsOn: ReadonlySet<string> = new Set(['rule:speaker-colon', 'rule:answer-colon']);

/** ROE: We closed it. Bridge to close: officials */
export function colon(text: Text, site: CueSite): Draft | null {
  const paragraph = text.tokens[site.first]!.paragraph;
  if (site.cue.by === 'rule:speaker-behind-dash') return speakerBehind(text, site);
  if (site.cue.by === 'rule:headline-source') {
    const end = trimEnd(text, site.end, site.to);
    return {
      site,
      mention: { first: site.end, end },
      content: [{ first: site.from, end: site.first }],
      by: site.cue.by,
    };
  }
  let end = site.to;
  for (let s = site.sentence + 1; runsOn.has(site.cue.by) && text.sentences[s]?.paragraph === paragraph; s++)
    end = text.sentences[s]!.endToken;
  const isQuoted = text.quoted[end - 1] !== -1 || runsOn.has(site.cue.by);
  const stop = isQuoted ? end : trimEnd(text, site.end, end);
  if (stop <= site.end) return null;
  return {
    site,
    mention: { first: site.from, end: site.first },
    content: [{ first: site.end, end: stop }],
    by: site.cue.by,
  };
}

/** “We are closed.” — Jane Roe, a teacher */
function speakerBehind({ tokens, quoted, quotationRanges }: Text, site: CueSite): Draft | null {
  const quotation = quotationRanges[quoted[site.first - 1]!];
  const { paragraph } = tokens[site.first]!;
  let end = site.end;
  while (tokens[end]?.paragraph === paragraph) end++;
  if (tokens[end - 1]!.text === '.') end--;
  if (!quotation || end === site.end) return null;
  return { site, mention: { first: site.end, end }, content: [quotation], by: site.cue.by };
}
