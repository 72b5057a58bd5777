import { isFiniteVerb, isNominal, isWord, openers, spanWords, timeWords } from '../../word-classes.ts';
import { phraseFrom } from '../agent.ts';
import type { CueSite, Range, Text } from '../site.ts';
import { subjectBefore } from '../subject.ts';

/** Tokens of the longest subject, its clauses among them. */
const longest = 45;
/** Tokens of what may stand before it: On Monday evening, */
const longestOpening = 8;

/** A source, and what is left of the content without it. */
interface Found {
  readonly mention: Range;
  readonly content: readonly Range[];
}

/**
 * The source of a verb of saying for which neither the model nor a rule has found one, or which the model took for what is
 * said: `…, said Roe with a laugh`; `the senator, who owns the mill, said`; `Roe – also known as Jay – promised`.
 */
export function lostSubject(text: Text, site: CueSite, contents: readonly Range[]): Found | null {
  const { cue, form, end } = site;
  if (cue.kind !== 'verb' || /^(?:as|by)$/.test(text.tokens[end]?.norm ?? '')) return null;
  const isSaying = saying.has(cue.lemma);
  if (!isSaying && !stating.has(cue.lemma)) return null;
  const mention =
    form === 'finite' ? lostBefore(text, site, isSaying) : form === 'gerund' ? behindTime(text, site) : null;
  if (!mention) return null;
  const content = contents.flatMap(range => without(text, range, mention));
  return content.length > 0 ? { mention, content } : null;
}

function lostBefore(text: Text, site: CueSite, isSaying: boolean): Range | null {
  return openingSubject(text, site) ?? (isSaying ? (behindCue(text, site) ?? beforeCue(text, site)) : null);
}

/** letters last week | claiming that …: the phrase before words of time. */
function behindTime(text: Text, site: CueSite): Range | null {
  const last = text.tokens[site.first - 1];
  const isTime = last !== undefined && (timeWords.has(last.norm) || spanWords.has(last.norm));
  return isTime && site.first > site.from ? beforeCue(text, site) : null;
}

/** Verbs that stand before their subject, and need one. */
const saying = new Set(
  'say add explain note tell write inform conclude continue warn reply recall admit insist state announce claim'.split(
    ' ',
  ),
);

/** Verbs that only stand behind their subject. */
const stating = new Set(
  'promise assure argue believe deny pledge vow confirm request demand urge call propose accuse stress point reveal indicate suggest describe allege testify predict report'.split(
    ' ',
  ),
);

/** “We left!” | said Roe | with a laugh; Informs | a source at the mint, “We left.” */
function behindCue(text: Text, { first, end, from, to }: CueSite): Range | null {
  const { tokens, quoted } = text;
  const isOpening = first === from && /[^s]s$/.test(tokens[first]!.norm);
  const closes = first > from && (quoted[first - 1] !== -1 || /^[,’”»›'"]+$/.test(tokens[first - 1]!.text));
  const next = tokens[end];
  // “I saw a man,” said | another.
  if (closes && next && alone.test(next.norm) && (end + 1 >= to || tokens[end + 1]!.pos === 'PUNCT'))
    return { first: end, end: end + 1 };
  if (!(closes || isOpening) || !next || !/^(?:PROPN|NOUN|DET|ADJ)$/.test(next.pos)) return null;
  return next.norm === 'that' || quoted[end] !== -1 ? null : phraseFrom(text, end, to);
}

const alone = /^(?:another|one|others|some|many|he|she|they)$/;

/** Roe | said: right before the verb. */
function beforeCue(text: Text, { from, first }: CueSite): Range | null {
  const subject = subjectBefore(text, from, first);
  if (subject === null || subject === 'shared' || text.quoted[subject.first] !== -1) return null;
  return text.tokens.slice(subject.first, subject.end).some(isWord) ? subject : null;
}

/** The phrase with which the sentence opens, where nothing but what is set off or `who` leads from it to the cue. */
function openingSubject({ tokens, quoted }: Text, { first, from }: CueSite): Range | null {
  const start = behindOpening(tokens, from, first);
  if (first - start > longest || quoted[start] !== -1) return null;
  const end = phraseEnd(tokens, start, first);
  if (end === null) return null;
  const isRelative = /^(?:who|which|whose)$/.test(tokens[end]!.norm);
  const isApart = /^(?:[,)–—’”'"]|--)$/.test(tokens[first - 1]!.text);
  if (!isRelative && !isApart) return null;
  const isClause = isRelative || /^(?:who|which|whose)$/.test(tokens[end + 1]?.norm ?? '');
  if (!isClause && hasVerb(tokens, end, first)) return null;
  let stop = first;
  while (stop > end && !isWord(tokens[stop - 1])) stop--;
  return { first: start, end: isClause ? stop : end };
}

/** A clerk at the mint |, who …: a phrase without a verb, up to what sets off the rest. */
function phraseEnd(tokens: Text['tokens'], start: number, to: number): number | null {
  if (!isNominal(tokens[start]) || tokens[start]!.pos === 'PRON') return null;
  for (let i = start + 1; i < to; i++) {
    const { norm, pos } = tokens[i]!;
    if (/^(?:[,(–—]|--|who|which|whose)$/.test(norm)) return i;
    if (!isNominal(tokens[i]) && pos !== 'ADP' && !/^(?:[-’']|['’]s|and)$/.test(norm)) return null;
  }
  return null;
}

/** On Monday, | a clerk …; but not: When the mill shut, Roe */
function behindOpening(tokens: Text['tokens'], from: number, to: number): number {
  const token = tokens[from]!;
  if (token.pos !== 'ADP' || openers.has(token.norm)) return from;
  for (let i = from + 1; i < Math.min(to, from + longestOpening); i++)
    if (tokens[i]!.text === ',') return i + 1;
  return from;
}

function hasVerb(tokens: Text['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** The parts of the range outside the mention, without the marks at their ends. */
function without({ tokens }: Text, range: Range, mention: Range): Range[] {
  if (range.end <= mention.first || mention.end <= range.first) return [range];
  return [
    { first: range.first, end: Math.min(range.end, mention.first) },
    { first: Math.max(range.first, mention.end), end: range.end },
  ].flatMap(part => {
    let { first, end } = part;
    while (first < end && tokens[first]!.text === ',') first++;
    while (end > first && tokens[end - 1]!.text === ',') end--;
    return end > first ? [{ first, end }] : [];
  });
}
