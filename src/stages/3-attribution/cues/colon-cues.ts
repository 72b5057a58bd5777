import type { Token } from '../../../model/layers.ts';
import { isWord } from '../word-classes.ts';
import type { CueSite, FoundCue } from './find-cues.ts';

/** A speaker's name before the colon has so many tokens at most. */
const longestSpeaker = 6;
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
  if (tokens[at]!.text !== ':') return null;
  const opensParagraph = from === 0 || tokens[from - 1]!.paragraph !== tokens[from]!.paragraph;
  if (kind === 'headline') return headlineColon(tokens, from, at, to);
  if (!opensParagraph || at === from || at - from > longestSpeaker || at + 1 >= to + 1) return null;
  const speaker = tokens.slice(from, at);
  if (labels.has(speaker[0]!.norm) || !speaker.every(isNamePart)) return null;
  if (speaker[0]!.text.startsWith('@') || speaker.every(token => token.text === token.text.toUpperCase()))
    return colon(at, 'rule:speaker-colon', 0.9);
  const next = tokens[at + 1];
  return next && site.quoted[at + 1] !== -1 ? colon(at, 'rule:speaker-colon', 0.8) : null;
}

/** Roe: Bridge Is Safe; Bridge to close: officials */
function headlineColon(tokens: readonly Token[], from: number, at: number, to: number): FoundCue | null {
  const behind = tokens.slice(at + 1, to).filter(isWord);
  if (behind.length > 0 && behind.length <= 3 && behind.some(token => headlineSources.has(token.norm))) {
    return colon(at, 'rule:headline-source', 0.8);
  }
  const speaker = tokens.slice(from, at);
  if (speaker.length === 0 || speaker.length > 3 || labels.has(speaker[0]!.norm)) return null;
  const isSource =
    speaker.every(isNamePart) && (speaker.length < 3 || headlineSources.has(speaker.at(-1)!.norm));
  return isSource && behind.length > 2 ? colon(at, 'rule:headline-colon', 0.5) : null;
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
