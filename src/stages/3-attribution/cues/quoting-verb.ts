import { findSourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
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
  const isPhrasal = at + 1 < to && adverbs.has(tokens[at + 1]!.norm);
  const next = isPhrasal ? at + 2 : at + 1;
  const mark = tokens[next];
  if (group.first === at && isInverted(site, next))
    return cueAt(at, next, tokens[at]!.lemma, 'rule:verb-behind-quotation');
  const opens = next + 1 < to && mark !== undefined && /^[,:]$/.test(mark.text) && quoted[next + 1] !== -1;
  const closes = !opens && followsQuote(site, group.first) && (next >= to || mark?.pos === 'PUNCT');
  if (!opens && !closes) return null;
  const isSpeaking = closes && speaks(tokens[group.first - 1]!);
  const end = opens && mark?.text === ':' ? next + 1 : next;
  const by = isSpeaking ? 'rule:verb-behind-quotation' : 'rule:verb-beside-quotation';
  return cueAt(group.first, end, tokens[at]!.lemma, by);
}

function cueAt(first: number, end: number, lemma: string, by: string): FoundCue {
  return { first, end, kind: 'verb', lemma, type: 'statement', by, confidence: 0.7 };
}

/** summed up, chimed in, shot back */
const adverbs = new Set(['up', 'in', 'back', 'out', 'on', 'off']);

/** “I can't cook,” | laughs | Ana Vale, one of the cooks: who speaks is right behind the verb, a quotation with its comma right before. */
function isInverted({ tokens, at, from, to, quoted }: CueSite, next: number): boolean {
  if (at - 2 < from || next >= to || quoted[at - 1] === -1 || quoted[next] !== -1) return false;
  if (!/^[,?!]$/.test(tokens[at - 2]!.text)) return false;
  const { pos, text } = tokens[next]!;
  if (pos === 'PROPN') return /^\p{Lu}/u.test(text);
  for (let i = next; i < Math.min(to, next + 5) && isNominal(tokens[i]); i++)
    if (isHuman(tokens[i]!.norm)) return true;
  return false;
}

const isHuman = (word: string): boolean =>
  /^(?:person|class|spokesperson)$/.test(findSourceNoun(word)?.kind ?? '');

/** “We left,” one | guide | retaliated; she | fumed */
const speaks = ({ norm }: Token): boolean => norm === 'he' || norm === 'she' || isHuman(norm);

/** Nothing but a short noun phrase stands between the quotation's last comma and the verb. */
function followsQuote({ tokens, quoted, from }: CueSite, first: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - 8); i--) {
    if (quoted[i] !== -1) return i < first - 1 && /^[,?!]$/.test(tokens[i - 1]?.text ?? '');
    if (!isNominal(tokens[i])) return false;
  }
  return false;
}
