import { phraseFrom } from './agent.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';
import { subjectBefore } from './subject.ts';

/** The mayor declined to comment; there was no comment from the mayor; calls to the mayor were not returned */
export function refusal(text: Text, site: CueSite, shared: Draft | null): Draft {
  const subject = subjectBefore(text, site.from, site.first);
  const own = subject === 'shared' ? (shared?.mention ?? null) : subject;
  const mention =
    lastWord(text, site) === 'from' ? phraseFrom(text, site.end, site.to) : asked(text, site, own);
  return { site, mention, content: [], by: site.cue.by };
}

const lastWord = ({ tokens }: Text, { end }: CueSite): string => tokens[end - 1]!.norm;

const messages = /^(?:to|with|for)$/;
/** By formula: the word before those who were asked. */
const links: ReadonlyMap<string, RegExp> = new Map([
  ['not-returned', messages],
  ['neither-answered', messages],
  ['attempts-failed', /^(?:reach|contact)$/],
]);

/** Calls to | the mayor, emails sent to | the mayor: whoever was asked, not the messages. */
function asked(text: Text, { cue, from, first }: CueSite, subject: Range | null): Range | null {
  const link = links.get(cue.lemma);
  if (!link) return subject;
  for (let at = Math.max(from, first - 14); at < first - 1; at++)
    if (link.test(text.tokens[at]!.norm)) return phraseFrom(text, at + 1, first);
  return null;
}
