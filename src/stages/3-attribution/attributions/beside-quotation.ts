import { coordinators, isCloseMark, isFiniteVerb } from '../word-classes.ts';
import { phraseFrom } from './agent.ts';
import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import { contentBehind, quotationBehind, skipTail } from './content-behind.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';
import { compact } from './site.ts';
import { subjectBefore } from './subject.ts';

/** “We are closed,” ROE said: the last quoted token before the cue, where a source or nothing stands between. */
export function quoteBefore({ tokens, quoted }: Text, site: CueSite): number | null {
  let relative = false;
  for (let i = site.first - 1; i >= Math.max(site.from - 1, site.first - 30, 0); i--) {
    if (quoted[i] !== -1)
      return isStatementEnd(tokens, i, i < site.from) &&
        tokens[i]!.paragraph === tokens[site.first]!.paragraph
        ? i
        : null;
    if (i < site.from) return null;
    relative ||= tokens[i]!.text === ',';
    if (!relative && isFiniteVerb(tokens, i)) return null;
    if (coordinators.has(tokens[i]!.norm) && i + 1 === site.first) return null;
    if (tokens[i]!.text === ';' || tokens[i]!.text === ':') return null;
  }
  return null;
}

/** A full stop before the closing mark ends the speech when the next sentence begins behind it. */
function isStatementEnd(tokens: Text['tokens'], i: number, isEarlier: boolean): boolean {
  if (tokens[i + 1]?.text === ',') return true; // “We left”, he said
  let at = i - 1;
  while (at > i - 4 && isCloseMark(tokens[at])) at--;
  const last = tokens[at]?.text ?? '';
  return isEarlier ? /^[,?!…—-]+$/.test(last) : /^[,.?!…—-]+$/.test(last) || tokens[i]!.text === ',';
}

/** “We are closed,” Roe said on Monday. “For good.” */
export function afterQuote(text: Text, site: CueSite, quote: number): Draft | null {
  const { tokens } = text;
  const before = contentBefore(text, site, quote + 1);
  if (!before) return null;
  const start = tokens[quote + 1]?.pos === 'PUNCT' ? quote + 2 : quote + 1;
  if (start >= site.first) {
    const draft = inverted(text, site);
    if (draft) return draft;
  }
  const subject = start < site.first ? subjectBefore(text, start, site.first) : null;
  const mention =
    subject !== 'shared' && subject !== null
      ? subject
      : start < site.first
        ? { first: start, end: site.first }
        : null;
  const opensContent = site.frame === 'quote' || tokens[site.end]?.norm === 'that';
  const behind = opensContent
    ? contentAfter(text, site, site.end)
    : quotationBehind(text, site, skipTail(text, site));
  return { site, mention, content: compact([before, behind]), by: 'rule:quote-before' };
}

/** …, said Jane Roe, the mayor. */
export function inverted(text: Text, site: CueSite): Draft | null {
  const mention = phraseFrom(text, site.end, site.to);
  if (!mention) return null;
  const before = contentBefore(text, site, site.first);
  const comma = text.tokens[site.first - 1];
  if (!before || (comma && comma.pos !== 'PUNCT' && text.quoted[site.first - 1] === -1)) return null;
  if (text.quoted[before.end - 1] === -1 && !hasVerb(text, before)) return null;
  let at = mention.end;
  while (at < site.to && text.quoted[at] === -1 && text.tokens[at]!.pos !== 'PUNCT') at++;
  const behind = contentBehind(text, site, at);
  const isQuoted = behind !== null && text.quoted[behind.first] !== -1;
  return { site, mention, content: compact([before, isQuoted ? behind : null]), by: 'rule:inverted' };
}

function hasVerb({ tokens }: Text, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** Said Roe, “We left.” */
export function openingVerb(text: Text, site: CueSite): Draft | null {
  const mention = phraseFrom(text, site.end, site.to);
  const content = contentAfter(text, site, mention?.end ?? site.end);
  return content && { site, mention, content: [content], by: 'rule:opening-verb' };
}
