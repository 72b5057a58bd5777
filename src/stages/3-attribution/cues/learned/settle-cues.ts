import type { Cue } from '../../../../model/mentions.ts';
import { bySpan, overlaps } from '../../../../model/span.ts';
import { readVerbGroup } from '../../verb-group.ts';
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
    cues.push({ ...span, kind, lemma, type, by: 'model:cues', confidence: round(probability) });
  }
  const sure = ruled.filter(isSure);
  return sure.length === 0 ? cues : [...cues, ...sure].sort(bySpan);
}

/** Formulas of refusal, according to, speakers before a colon. */
const isSure = ({ kind, by }: Cue): boolean =>
  kind === 'refusal' || kind === 'according' || (kind === 'colon' && by !== 'rule:headline-colon');

/** are known as, declined to be named: the annotation guide leaves them out, corpora may not. */
function isNoReport({ layers, columns }: CueArticle, first: number, end: number): boolean {
  const { tokens, sentences, paragraphs } = layers;
  const { firstToken, endToken, paragraph } = sentences[columns.sentenceOf[first]!]!;
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
  };
  return isBarred(site, readVerbGroup(tokens, at, firstToken));
}

const round = (probability: number): number => Math.round(probability * 100) / 100;
