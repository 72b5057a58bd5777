import { contentEnd } from './content-end.ts';
import { type CueSite, compact, type Draft, type Range, type Text } from './site.ts';
import { subjectBefore } from './subject.ts';

/** The singer has | reportedly | left the show: the clause around the adverb; nobody is behind it. */
export function reportedly(text: Text, site: CueSite): Draft | null {
  let stop = site.first;
  while (stop > site.from && text.tokens[stop - 1]!.pos === 'AUX') stop--;
  const subject = stop > site.from ? subjectBefore(text, site.from, stop) : null;
  const before: Range | null =
    subject === null || subject === 'shared' ? null : { first: subject.first, end: site.first };
  const end = contentEnd(text, site, site.end);
  const content = compact([before, end > site.end ? { first: site.end, end } : null]);
  return content.length > 0 ? { site, mention: null, content, by: site.cue.by } : null;
}
