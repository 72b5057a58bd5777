import type { Token } from '../../../../model/layers.ts';
import type { Cue } from '../../../../model/mentions.ts';
import { bySpan, overlaps } from '../../../../model/span.ts';
import { firstEndingAfter } from '../../text-index.ts';
import { readVerbGroup } from '../../verb-group.ts';
import { keepsUnnamed } from '../../withholding.ts';
import { isBarred } from '../no-report.ts';
import { describeCue } from './describe-cue.ts';
import type { CueArticle } from './tag-cues.ts';

/** A cue as tagged: tokens `[first, end)`. */
export interface TaggedCue {
  readonly first: number;
  readonly end: number;
  readonly probability: number;
}

/** From tagged tokens to cues. Where rules are sure they win; elsewhere they lend kind and head to what they touch. */
export function settleCues(article: CueArticle, tagged: readonly TaggedCue[]): Cue[] {
  const { layers, ruled } = article;
  const { tokens } = layers;
  const cues: Cue[] = [];
  let at = 0;
  for (const { first, end, probability } of tagged) {
    const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    while (at < ruled.length && ruled[at]!.end <= span.start) at++;
    const rule = ruled[at] && overlaps(ruled[at]!, span) ? ruled[at]! : null;
    if (rule && isSure(rule)) continue;
    if (isNoReport(article, first, end)) continue;
    const { kind, lemma, type } = rule ?? describeCue(tokens, first, end);
    const { start, end: stop } = span;
    cues.push({ start, end: stop, kind, lemma, type, by: 'model:cues', confidence: round(probability) });
  }
  const free = (cue: Cue): boolean => {
    const sentence = layers.sentences[firstEndingAfter(layers.sentences, cue.start)]!;
    const next = cues[firstEndingAfter(cues, sentence.start)];
    return !next || next.start >= sentence.end;
  };
  const isApart = (cue: Cue): boolean => {
    const next = cues[firstEndingAfter(cues, cue.start)];
    const at = firstEndingAfter(tokens, cue.start);
    // was quoted as saying: part of another cue
    const isPart = tokens[at - 1]?.norm === 'as' && tokens[at]!.norm === 'saying';
    return !isPart && !(next && overlaps(next, cue)) && !isNoReport(article, at, at + 1);
  };
  const sure = ruled.filter(
    cue => isSure(cue) || (standsAlone(cue) && free(cue)) || (isSaid(cue) && isApart(cue)),
  );
  return sure.length === 0 ? cues : [...cues, ...sure].sort(bySpan);
}

/** Formulas of refusal, according to, speakers before a colon, verbs that look like none. */
const isSure = ({ kind, by }: Cue): boolean =>
  kind === 'refusal' ||
  kind === 'according' ||
  by === 'rule:verb-as-adjective' ||
  (kind === 'colon' && by !== 'rule:headline-colon');

/** Rules that are right in sentences in which the model finds nothing, from this confidence on: found on the development articles. */
const alone: ReadonlyMap<string, number> = new Map([
  ['rule:verb-that', 0.8],
  ['rule:owned-noun', 0.7],
  ['rule:reportedly', 0.7],
  ['rule:verb-behind-quotation', 0.7],
]);

const standsAlone = ({ by, lemma, kind, confidence }: Cue): boolean =>
  confidence >= (alone.get(by) ?? 2) && (kind !== 'noun' || tellingNouns.has(lemma));

/** His claim that …; not the government’s plans, her view of the sea. */
const tellingNouns = new Set(
  'claim assertion contention accusation allegation promise pledge vow attack criticism condemnation denunciation comment remark conclusion suggestion warning statement argument insistence denial belief prediction complaint admission announcement'.split(
    ' ',
  ),
);

/** A `said` that the model missed. */
const isSaid = ({ lemma, by, confidence }: Cue): boolean =>
  lemma === 'say' && confidence >= 0.95 && /^rule:verb-(?!passive|infinitive|be)/.test(by);

/** are known as, declined to be named: the annotation guide leaves them out, corpora may not. */
function isNoReport({ layers, columns }: CueArticle, first: number, end: number): boolean {
  const { tokens, sentences, paragraphs } = layers;
  const { firstToken, endToken, paragraph } = sentences[columns.sentenceOf[first]!]!;
  if (isSurname(tokens, first, firstToken, endToken)) return true;
  if (keepsUnnamed(tokens, first, endToken)) return true;
  let at = end - 1;
  while (at > first && tokens[at]!.pos !== 'VERB') at--;
  if (tokens[at]!.pos !== 'VERB') return false;
  const site = {
    tokens,
    at,
    from: firstToken,
    to: endToken,
    kind: paragraphs[paragraph]!.kind,
    quoted: columns.quoted,
    names: noNames,
    places: noNames,
  };
  return isBarred(site, readVerbGroup(tokens, at, firstToken));
}

/** Words with a small initial in a sentence that is no headline. */
const fewestSmall = 4;

/** Karim Said lost his shop; the dealer Said Okoro left: a capital within a sentence of small letters. */
function isSurname(tokens: readonly Token[], first: number, from: number, to: number): boolean {
  if (first === from || !/^Sa(?:id|ys)$/.test(tokens[first]!.text)) return false;
  const beside = [tokens[first - 1]!.text, first + 1 < to ? tokens[first + 1]!.text : ''];
  if (!beside.some(word => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  let small = 0;
  for (let at = from; at < Math.min(to, from + 40); at++) if (/^\p{Ll}/u.test(tokens[at]!.text)) small++;
  return small >= fewestSmall;
}

const noNames: ReadonlySet<number> = new Set();

const round = (probability: number): number => Math.round(probability * 100) / 100;
