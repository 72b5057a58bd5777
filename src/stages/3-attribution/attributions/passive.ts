import { isNominal, relativePronouns } from '../word-classes.ts';
import { phraseFrom } from './agent.ts';
import { contentAfter } from './content-after.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';
import { compact } from './site.ts';
import { subjectBefore } from './subject.ts';

/** He was accused by the board of theft; the plan was announced */
export function passive(text: Text, site: CueSite): Draft | null {
  const { tokens } = text;
  const subject = subjectBefore(text, site.from, site.first);
  const saying = sayingBehind(text, site);
  if (saying !== null) return quotedAs(text, { ...site, end: saying + 1 }, site, subject);
  const by = agentWord(text, site);
  const mention = by >= 0 ? phraseFrom(text, by + 1, site.to) : null;
  const from = mention && by === site.head + 1 ? mention.end : site.end;
  const isLast = from >= site.to || tokens[from]!.pos === 'PUNCT';
  const whole = isLast ? null : contentAfter(text, site, from);
  const rest = whole && by > whole.first && by < whole.end ? { first: whole.first, end: by } : whole;
  const about = subject === 'shared' ? null : subject;
  const content = compact([about && !relativePronouns.has(tokens[about.first]!.norm) ? about : null, rest]);
  return content.length > 0 ? { site, mention, content, by: 'rule:passive' } : null;
}

/** The by of the passive: right behind the verb, or behind what was said. */
function agentWord({ tokens, quoted }: Text, site: CueSite): number {
  for (let i = site.head + 1; i < Math.min(site.to, site.head + 14); i++) {
    if (tokens[i]!.norm === 'by' && quoted[i] === -1)
      return tokens[i + 1] && isNominal(tokens[i + 1]) ? i : -1;
    if (tokens[i]!.text === ',' || tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'VERB') return -1;
  }
  return -1;
}

/** Tokens between the verb and `as saying`: was quoted by the state news agency as saying. */
const longestAgent = 18;

function sayingBehind({ tokens }: Text, { head, to, cue }: CueSite): number | null {
  if (cue.lemma !== 'quote' && cue.lemma !== 'cite' && cue.lemma !== 'report') return null;
  for (let i = head + 1; i < Math.min(to, head + longestAgent); i++)
    if (/^(?:saying|telling)$/.test(tokens[i]!.norm) && tokens[i - 1]!.norm === 'as') return i;
  return null;
}

/** He was quoted by the paper as saying that … */
function quotedAs(
  text: Text,
  behind: CueSite,
  site: CueSite,
  subject: Range | 'shared' | null,
): Draft | null {
  const content = contentAfter(text, { ...behind, frame: 'clause' }, behind.end);
  return (
    content && {
      site,
      mention: subject === 'shared' ? null : subject,
      content: [content],
      by: 'rule:quoted-as-saying',
    }
  );
}
