import { findSourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import { isDash, isFiniteVerb, isWord } from '../word-classes.ts';
import type { CueSite, FoundCue } from './find-cues.ts';

/** A speaker's name before the colon has so many tokens at most. */
const longestSpeaker = 6;
/** Words of a speech behind a name without marks. */
const fewestWords = 3;
const headlineSources = new Set(
  'report reports police poll survey study officials source sources court judge minister lawyer coroner union'.split(
    ' ',
  ),
);
/** Labels that look like speakers. */
const labels = new Set(
  'note update updated correction photo photos video watch read related editor source q a analysis opinion review exclusive breaking live'.split(
    ' ',
  ),
);

/** ROE: We closed it. Roe: “We closed it.” Bridge to close: report */
export function colonCue(site: CueSite): FoundCue | null {
  const { tokens, at, from, to, kind } = site;
  if (kind === 'headline' && isDash(tokens, at)) return headlineSource(tokens, from, at, to);
  if (tokens[at]!.text !== ':') return null;
  const opensParagraph = from === 0 || tokens[from - 1]!.paragraph !== tokens[from]!.paragraph;
  if (kind === 'headline') return headlineColon(tokens, from, at, to);
  if (!opensParagraph || at === from || at - from > longestSpeaker || at + 1 >= to + 1) return null;
  const speaker = tokens.slice(from, at);
  if (at === from + 1 && tokens[from]!.text === 'A' && at + 1 < to)
    return colon(at, 'rule:answer-colon', 0.8);
  if (labels.has(speaker[0]!.norm) || !speaker.every(isNamePart)) return null;
  if (speaker[0]!.text.startsWith('@')) return colon(at, 'rule:speaker-colon', 0.9);
  if (speaker.every(token => token.text === token.text.toUpperCase()))
    return isPlace(site) || isList(site) ? null : colon(at, 'rule:speaker-colon', 0.9);
  const next = tokens[at + 1];
  // Jane Roe: We closed it. A name that the article has elsewhere too, and a sentence of its own.
  const isName = site.names.has(tokens[from]!.start) && to - at > fewestWords;
  return next && (site.quoted[at + 1] !== -1 || isName) ? colon(at, 'rule:speaker-colon', 0.8) : null;
}

/** TORVIK: The bridge is closed. */
const isPlace = ({ tokens, from, places }: CueSite): boolean => places.has(tokens[from]!.start);

/** Words of an answer that needs no verb: ROE: Not any more. */
const longestAnswer = 5;

/** GUARDS: Ana Vale (Torvik), Ivo Lund (Oslo): what follows is no speech. */
function isList({ tokens, at, to, quoted }: CueSite): boolean {
  if (to - at <= longestAnswer || /^[?!]$/.test(tokens[to - 1]!.text)) return false;
  for (let i = at + 1; i < to; i++) if (quoted[i] !== -1 || isFiniteVerb(tokens, i)) return false;
  return true;
}

/** Roe: Bridge Is Safe; Bridge to close: officials */
function headlineColon(tokens: readonly Token[], from: number, at: number, to: number): FoundCue | null {
  const source = headlineSource(tokens, from, at, to);
  if (source) return source;
  const behind = tokens.slice(at + 1, to).filter(isWord);
  const speaker = tokens.slice(from, at);
  if (speaker.length === 0 || speaker.length > 3 || labels.has(speaker[0]!.norm)) return null;
  const isSource =
    speaker.every(isNamePart) && (speaker.length < 3 || headlineSources.has(speaker.at(-1)!.norm));
  return isSource && behind.length > 2 ? colon(at, 'rule:headline-colon', 0.5) : null;
}

/** Words before the mark and behind it, of a headline that ends in its source. */
const fewestBefore = 3;
const mostBehind = 4;
/** Its tokens, marks among them. */
const longestSource = 10;

/** Bridge to close: officials; Schools to reopen on Monday – Mayor Roe; but Torvik: a history, Our city – part two */
function headlineSource(tokens: readonly Token[], from: number, at: number, to: number): FoundCue | null {
  if (to - at > longestSource) return null;
  const behind = tokens.slice(at + 1, to).filter(isWord);
  if (behind.length === 0 || behind.length > mostBehind) return null;
  const before = tokens.slice(from, at);
  const known = behind.some(token => headlineSources.has(token.norm));
  const isReport =
    before.length >= fewestBefore &&
    before.some((_, i) => isFiniteVerb(tokens, from + i) || tokens[from + i]!.norm === 'to');
  if (!(known && behind.length <= 3) && !(isReport && endsInSource(behind))) return null;
  return colon(at, 'rule:headline-source', 0.8);
}

/** Mayor Roe; Roe; health workers; Supreme Court */
function endsInSource(behind: readonly Token[]): boolean {
  const speaks = (token: Token): boolean => {
    const noun = findSourceNoun(token.norm);
    return noun !== null && noun.kind !== 'crowd' && noun.kind !== 'document';
  };
  const isName = behind.length === 1 && behind[0]!.pos === 'PROPN' && !labels.has(behind[0]!.norm);
  return (
    isName || speaks(behind.at(-1)!) || (behind.length > 1 && speaks(behind[0]!) && behind.every(isNamePart))
  );
}

function isNamePart(token: Token): boolean {
  return (
    /^@?\p{Lu}/u.test(token.text) ||
    token.text.startsWith('@') ||
    token.text === '.' ||
    token.norm === 'de' ||
    token.norm === 'van'
  );
}

function colon(at: number, by: string, confidence: number): FoundCue {
  return { first: at, end: at + 1, kind: 'colon', lemma: ':', type: 'statement', by, confidence };
}
