import type { Token } from '../../../model/layers.ts';
import { coordinators, isCloseMark, isOpenMark, relativePronouns } from '../word-classes.ts';
import { ownClause, trimEnd } from './content-end.ts';
import type { CueSite, Range, Text } from './site.ts';

/** The bridge, she said, is closed: what goes on behind the cue, or null where the article speaks itself. */
export function contentBehind(text: Text, site: CueSite, from: number): Range | null {
  const { tokens, quoted } = text;
  const mark = tokens[from];
  if (
    from >= site.to ||
    !mark ||
    (mark.text !== ',' && mark.text !== ':' && mark.text !== '.' && mark.text !== '—')
  ) {
    const opens = mark && quoted[from] !== -1 && isOpenMark(mark);
    return opens && mark.paragraph === tokens[site.first]!.paragraph
      ? text.quotationRanges[quoted[from]!]!
      : null;
  }
  const first = from + 1;
  const next = tokens[first];
  if (first >= site.to || !next || (isCloseMark(next) && quoted[first] === -1)) return null;
  if (quoted[first] !== -1) {
    const quotation = text.quotationRanges[quoted[first]!]!;
    return { first: quotation.first, end: Math.max(quotation.end, trimEnd(text, first, site.to)) };
  }
  // “We left,” she said, and “we are glad.”
  if (coordinators.has(next.norm) && first + 1 < site.to && quoted[first + 1] !== -1) {
    return { first, end: text.quotationRanges[quoted[first + 1]!]!.end };
  }
  if (text.cueAt[first] !== -1 || opensAside(next)) return null;
  for (let i = first; i < site.to; i++) if (quoted[i] === -1 && text.cueAt[i] !== -1) return null;
  const end = trimEnd(text, first, site.to);
  return end > first ? { first, end } : null;
}

/** …, she said, adding that; she said, while the bridge stayed open; she said, a move that */
const opensAside = ({ norm, pos }: Token): boolean =>
  norm.endsWith('ing') ||
  (relativePronouns.has(norm) && norm !== 'that') ||
  ownClause.has(norm) ||
  coordinators.has(norm) ||
  pos === 'ADP' ||
  pos === 'SCONJ' ||
  /^(?:as|a|an|when|since)$/.test(norm);

/** Only a quotation, or words that lead to one, go on behind a quotation. */
export function quotationBehind(text: Text, site: CueSite, from: number): Range | null {
  const behind = contentBehind(text, site, from);
  return behind && text.quoted[behind.end - 1] !== -1 ? behind : null;
}

/** he said on Tuesday, …: the first mark behind the cue. */
export function skipTail(text: Text, site: CueSite): number {
  let at = site.end;
  while (at < site.to && text.quoted[at] === -1 && text.tokens[at]!.pos !== 'PUNCT') at++;
  return at;
}
