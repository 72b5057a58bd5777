import type { Frame } from '../frame.ts';
import { afterQuote, inverted, openingVerb, quoteBefore } from './beside-quotation.ts';
import { clauseSubject } from './clause-subject.ts';
import { contentAfter } from './content-after.ts';
import { passive } from './passive.ts';
import { type CueSite, compact, type Draft, type Range, type Text } from './site.ts';
import { contentBeforeCue } from './speech.ts';
import { subjectBefore } from './subject.ts';

/** It emerged that …: the subject is no source. */
const raisingVerbs = new Set(['emerge', 'transpire']);

/** A verb of saying in any of its frames. */
export function verb(text: Text, site: CueSite, shared: Draft | null): Draft | null {
  if (site.form === 'passive') return passive(text, site);
  return (site.form === 'finite' ? behindContent(text, site) : null) ?? withSubject(text, site, shared);
}

/** “We left,” Roe said; The bridge is closed, said Roe; Said Roe, “We left.” */
function behindContent(text: Text, site: CueSite): Draft | null {
  if (site.first === site.from && site.frame === 'quote') return openingVerb(text, site);
  const quote = quoteBefore(text, site);
  if (quote !== null) return afterQuote(text, site, quote);
  if (site.frame !== 'inverted') return null;
  const isShared = subjectBefore(text, site.from, site.first) === 'shared';
  return isShared || isSaidByName(text, site) ? inverted(text, site) : null;
}

/** Rents rise until the law comes, as is feared, | said | Ivo Lund: nobody says a name. */
function isSaidByName({ tokens }: Text, { first, end, cue }: CueSite): boolean {
  return cue.lemma === 'say' && tokens[first - 1]?.text === ',' && tokens[end]?.pos === 'PROPN';
}

/** The subject before the verb is the source; the content stands on either side. */
function withSubject(text: Text, site: CueSite, shared: Draft | null): Draft | null {
  const own = site.form === 'finite' ? subjectBefore(text, site.from, site.first) : ownSubject(text, site);
  const subject = own === 'shared' ? null : own;
  const mention = own === 'shared' ? (shared?.mention ?? clauseSubject(text, site.from, site.first)) : own;
  const start = subject?.first ?? site.first;
  if (subject && start > site.from && isRelativeObject(text, site, start - 1)) {
    return relativeObject(text, site, subject);
  }
  if (site.form !== 'gerund' && endsBehind.has(site.frame)) {
    const before = contentBeforeCue(text, site, start);
    if (before) return { site, mention, content: before, by: 'rule:content-before' };
    if (site.frame !== 'inverted') return null;
  }
  const content = contentAfter(text, site, site.end);
  if (!content) return null;
  const isRaised = raisingVerbs.has(site.cue.lemma);
  return { site, mention: isRaised ? null : mention, content: [content], by: `rule:verb-${site.frame}` };
}

/** Frames in which nothing that is said follows the verb. */
const endsBehind: ReadonlySet<Frame> = new Set(['after', 'end', 'inverted']);

/** a move that | officials called a mistake */
function isRelativeObject({ tokens }: Text, { frame }: CueSite, at: number): boolean {
  const isClause = frame === 'that' || frame === 'quote' || frame === 'question';
  return !isClause && /^(?:which|what|whom|that)$/.test(tokens[at]!.norm);
}

function relativeObject(text: Text, site: CueSite, mention: Range): Draft {
  const after =
    endsBehind.has(site.frame) && site.frame !== 'inverted' ? null : contentAfter(text, site, site.end);
  const rest = after && after.first >= site.end ? after : null;
  const object = { first: mention.first - 1, end: mention.first };
  return { site, mention, content: compact([object, rest]), by: 'rule:relative-object' };
}

/** The mayor put out a statement saying that …: the paper is not who says it. */
const papers = new Set(['statement', 'letter', 'email', 'tweet', 'memo', 'message', 'note', 'post', 'video']);

/** residents demanding answers; Union to back Roe: the noun phrase right before a gerund or infinitive, else shared. */
function ownSubject(text: Text, site: CueSite): Range | 'shared' | null {
  const before = text.tokens[site.first - 1];
  if (
    site.form !== 'gerund' ||
    (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') ||
    papers.has(before.lemma) ||
    site.first - 1 < site.from
  )
    return 'shared';
  return subjectBefore(text, site.from, site.first);
}
