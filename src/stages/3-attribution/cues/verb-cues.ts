import { reportingForms, reportingProbability, reportingVerbs } from '../../../lexicon/reporting-verbs.ts';
import type { Token } from '../../../model/layers.ts';
import { readFrame } from '../frame.ts';
import { readVerbGroup } from '../verb-group.ts';
import { particles } from '../word-classes.ts';
import type { CueSite, FoundCue } from './find-cues.ts';
import { isBarred, isException } from './no-report.ts';
import { quotingVerb } from './quoting-verb.ts';

/** A verb is a cue from this probability on: found on the development articles. */
const threshold = 0.5;

/** The mayor has repeatedly said that …; unions called for … */
export function verbCue(site: CueSite): FoundCue | null {
  const { tokens, at, from, to } = site;
  const lemma = reportingLemma(site);
  if (lemma === null) return quotingVerb(site);
  const group = readVerbGroup(tokens, at, from);
  const frame = readFrame(tokens, group.first, at, from, to);
  const key = group.form === 'finite' ? frame : `${group.form}-${frame}`;
  const probability = reportingProbability(lemma, key);
  if (probability < threshold) return group.form === 'finite' ? quotingVerb(site) : null;
  if (isBarred(site, group) || isException(site, lemma, frame)) return null;
  return {
    first: group.first,
    end: linkEnd(tokens, lemma, at, to),
    kind: 'verb',
    lemma,
    type: 'statement',
    by: tokens[at]!.pos === 'ADJ' ? 'rule:verb-as-adjective' : `rule:verb-${key}`,
    confidence: Math.round(probability * 100) / 100,
  };
}

/** Dictionary form of the verb at this place, or null. A headline's capitals make `Urges` look like a name. */
function reportingLemma({ tokens, at, kind }: CueSite): string | null {
  const token = tokens[at]!;
  if (token.pos === 'ADJ' && isMistagged(tokens, at)) return participles.get(token.norm)!;
  if (token.pos === 'VERB' && reportingVerbs.has(token.lemma)) return token.lemma;
  if (token.norm === 'say' && token.pos === 'NOUN') return 'say';
  if (token.norm === 'said' || token.norm === 'says')
    return /^[A-Z]/.test(token.text) && nextIsName(tokens, at) ? null : 'say';
  if (kind !== 'headline' || token.pos !== 'PROPN' || !/(?:s|ed)$/.test(token.norm)) return null;
  return reportingForms.get(token.norm) ?? null;
}

/** Verbs that are taken for adjectives. */
const participles: ReadonlyMap<string, string> = new Map([
  ['alleged', 'allege'],
  ['informed', 'inform'],
]);

/** The driver | alleged that …; the minister | informed the court: no noun can follow an adjective's `that` or `the`. */
function isMistagged(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!participles.has(tokens[at]!.norm) || !before || !next) return false;
  return /^(?:NOUN|PROPN|PRON)$/.test(before.pos) && (next.norm === 'that' || next.pos === 'DET');
}

/** Said Business School */
function nextIsName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.pos === 'PROPN' && tokens[at]!.pos === 'PROPN';
}

/** accused her of, called for, spoke about: a linking preposition right behind the verb belongs to the cue. */
function linkEnd(tokens: readonly Token[], lemma: string, at: number, to: number): number {
  const [next, second] = [at + 1 < to ? tokens[at + 1] : undefined, at + 2 < to ? tokens[at + 2] : undefined];
  if (!next) return at + 1;
  if (lemma === 'quote' && next.norm === 'as' && second?.norm === 'saying') return at + 3;
  if (lemma === 'say' && next.norm === 'to' && second?.norm === 'have') return at + 3;
  if (next.norm === 'by' && tokens[at]!.norm !== lemma) return at + 2;
  const isLink = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.text === ':' || reportingVerbs.get(lemma)?.prepositions.has(token.norm) === true);
  if (particles.has(next.norm)) return isLink(second) ? at + 3 : at + 2;
  return isLink(next) ? at + 2 : at + 1;
}
