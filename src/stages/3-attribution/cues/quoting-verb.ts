import { readVerbGroup } from '../verb-group.ts';
import { isNominal } from '../word-classes.ts';
import type { CueSite, FoundCue } from './find-cues.ts';
import { isBarred } from './no-report.ts';

/** “We left,” the guide retaliated; the guide continued: “We left.” Any verb between a source and a quotation. */
export function quotingVerb(site: CueSite): FoundCue | null {
  const { tokens, at, from, to, quoted } = site;
  if (tokens[at]!.pos !== 'VERB' || tokens[at]!.norm.endsWith('ing')) return null;
  const group = readVerbGroup(tokens, at, from);
  if (group.form !== 'finite' || isBarred(site, group)) return null;
  const mark = tokens[at + 1];
  if (group.first === at && isInverted(site))
    return cueAt(at, at + 1, tokens[at]!.lemma, 'rule:verb-behind-quotation');
  const opens = at + 2 < to && mark !== undefined && /^[,:]$/.test(mark.text) && quoted[at + 2] !== -1;
  const closes = !opens && followsQuote(site, group.first) && (at + 1 >= to || mark?.pos === 'PUNCT');
  if (!opens && !closes) return null;
  const end = opens && mark?.text === ':' ? at + 2 : at + 1;
  return cueAt(group.first, end, tokens[at]!.lemma, 'rule:verb-beside-quotation');
}

function cueAt(first: number, end: number, lemma: string, by: string): FoundCue {
  return { first, end, kind: 'verb', lemma, type: 'statement', by, confidence: 0.7 };
}

/** “I can't cook,” | laughs | Ana Vale: a name right behind the verb, a quotation with its comma right before. */
function isInverted({ tokens, at, from, to, quoted }: CueSite): boolean {
  const next = tokens[at + 1];
  if (at - 2 < from || at + 1 >= to || quoted[at - 1] === -1 || quoted[at + 1] !== -1) return false;
  return next?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text) && /^[,?!]$/.test(tokens[at - 2]!.text);
}

/** Nothing but a short noun phrase stands between the quotation's last comma and the verb. */
function followsQuote({ tokens, quoted, from }: CueSite, first: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - 8); i--) {
    if (quoted[i] !== -1) return i < first - 1 && /^[,?!]$/.test(tokens[i - 1]?.text ?? '');
    if (!isNominal(tokens[i])) return false;
  }
  return false;
}
