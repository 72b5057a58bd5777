import type { Token } from '../../../model/layers.ts';
import { coordinators, isDash, isFiniteVerb, openers, relativePronouns } from '../word-classes.ts';
import type { CueSite, Text } from './site.ts';

/** …, while the bridge stayed open: a clause of the article's own. */
export const ownClause = new Set(['while', 'although', 'though', 'whereas']);

/** End of the content that starts at `first`: the sentence's end, or where the article speaks again. */
export function contentEnd(text: Text, site: CueSite, first: number): number {
  const { tokens, quoted, cueAt } = text;
  const opening = isInOpening(text, site);
  for (let i = first + 1; i < site.to; i++) {
    const token = tokens[i]!;
    if (quoted[i] !== -1) continue;
    const next = i + 1 < site.to ? tokens[i + 1]! : undefined;
    if (token.text === ':' && i > first + 2 && isClaimed(text, i + 1)) return i;
    if (token.text === ';' && site.frame !== 'quote') return i;
    if (token.text === ',' && next && i + 1 < site.to) {
      if (opening || ownClause.has(next.norm)) return i;
      if (isLoose(site) && startsAside(next)) return i;
      if (next.norm === 'according' && cueAt[i + 1] !== -1) return i;
      const cue = text.cues[cueAt[i + 1]!];
      if (cue && (next.norm.endsWith('ing') || cue.kind === 'refusal')) return i;
      if (coordinators.has(next.norm) && startsCue(text, site, i + 2)) return i;
      if (next.norm === 'but' && opensStatement(text, site, i + 2)) return i;
      if (quoted[i - 1] !== -1 && quoted[first] === quoted[i - 1] && next.pos === 'VERB') return i;
      if (
        isRelative(tokens, site) &&
        (isFiniteVerb(tokens, i + 1) ||
          (next.pos === 'ADV' && i + 2 < site.to && isFiniteVerb(tokens, i + 2)))
      )
        return i;
      if (isLoose(site) && opensStatement(text, site, i + 1)) return i;
    } else if (isDash(tokens, i) && next && cueAt[i + 1] !== -1 && next.norm.endsWith('ing')) return i;
    else if (coordinators.has(token.norm) && startsCue(text, site, i + 1)) return i;
  }
  return trimEnd(text, first, site.to);
}

/** While Roe said the bridge was safe, …: the cue stands in a clause before the main one. */
function isInOpening({ tokens }: Text, site: CueSite): boolean {
  let at = site.from;
  while (at < site.first && (coordinators.has(tokens[at]!.norm) || tokens[at]!.pos === 'ADV')) at++;
  const opening = tokens[at]!;
  const isGerund = opening.norm.endsWith('ing') && opening.pos === 'VERB';
  const isPhrase = opening.pos === 'ADP' && tokens[at + 1]?.norm.endsWith('ing') === true;
  if (!openers.has(opening.norm) && opening.norm !== 'asked' && !isGerund && !isPhrase) return false;
  for (let i = site.from; i < site.first; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

/** praised the plan, a move that …: an object ends with its clause. */
const clauseVerbs = new Set(['say', 'think', 'believe', 'argue', 'insist', 'claim']);
const isLoose = ({ frame, cue }: CueSite): boolean =>
  !clauseVerbs.has(cue.lemma) &&
  (frame === 'object' ||
    frame === 'preposition' ||
    frame === 'to' ||
    frame === 'object-to' ||
    frame === 'inverted');

const startsAside = ({ norm, pos }: Token): boolean =>
  norm.endsWith('ing') ||
  norm === 'but' ||
  norm === 'a' ||
  norm === 'an' ||
  norm === 'the' ||
  norm === 'so' ||
  norm === 'as' ||
  norm === 'who' ||
  pos === 'PRON' ||
  pos === 'SCONJ';

/** …, Roe said that …: a main clause with a cue of its own */
function opensStatement({ tokens, cues, cueAt }: Text, site: CueSite, from: number): boolean {
  for (let i = from; i < Math.min(site.to, from + 8); i++) {
    const cue = cues[cueAt[i]!];
    if (cue) return cue.kind === 'verb' && cue.confidence > 0.8 && !tokens[i]!.norm.endsWith('ing');
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.text === ',') return false;
  }
  return false;
}

/** …: “We left,” she said: the quotation behind the colon has a cue of its own. */
function isClaimed({ quoted, quotationRanges, cueAt }: Text, at: number): boolean {
  const index = quoted[at] ?? -1;
  if (index === -1) return false;
  const { end } = quotationRanges[index]!;
  for (let i = end; i < end + 5; i++) if (cueAt[i] !== undefined && cueAt[i] !== -1) return true;
  return false;
}

/** and accused …: a second cue of the same source */
function startsCue(text: Text, site: CueSite, at: number): boolean {
  const index = at < site.to ? text.cueAt[at]! : -1;
  if (index === -1 || index === site.index) return false;
  const cue = text.cues[index]!;
  if (cue.start !== text.tokens[at]!.start) return false;
  return cue.kind === 'refusal' || (cue.kind === 'verb' && cue.confidence > 0.8);
}

const isRelative = (tokens: readonly Token[], site: CueSite): boolean =>
  relativePronouns.has(tokens[site.first - 1]?.norm ?? '');

/** The end without the final full stop and trailing time words (…  said Roe | this morning). */
export function trimEnd(text: Text, first: number, to: number): number {
  const { tokens, quoted } = text;
  let end = to;
  while (end > first && quoted[end - 1] === -1 && isTrailing(tokens[end - 1]!)) end--;
  return end;
}

export const isTrailing = (token: Token): boolean =>
  (token.pos === 'PUNCT' || /^[.!?,;:…]+$/.test(token.text)) &&
  token.text !== ')' &&
  token.text !== ']' &&
  token.text !== '%';
