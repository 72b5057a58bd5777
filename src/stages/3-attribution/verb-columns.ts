import { reportingProbability, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../../model/layers.ts';
import type { ArticleColumns } from './article-columns.ts';
import { type FrameKey, readFrame } from './frame.ts';
import { readVerbGroup, type VerbForm } from './verb-group.ts';
import { hashOf } from './word-values.ts';

/** The odds column's value from which a verb is more likely a cue than not. */
export const likely = 7;

const formHashes: Readonly<Record<VerbForm, number>> = {
  finite: hashOf('finite'),
  gerund: hashOf('gerund'),
  infinitive: hashOf('infinitive'),
  passive: hashOf('passive'),
};
const frames = new Map<FrameKey, number>();

function frameHash(key: FrameKey): number {
  const known = frames.get(key) ?? hashOf(key);
  frames.set(key, known);
  return known;
}

export function verbColumns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Pick<ArticleColumns, 'form' | 'frame' | 'odds'> {
  const form = new Int32Array(tokens.length);
  const frame = new Int32Array(tokens.length);
  const odds = new Int32Array(tokens.length);
  for (const { firstToken: from, endToken: to } of sentences) {
    for (let i = from; i < to; i++) {
      const { pos, lemma } = tokens[i]!;
      if (pos !== 'VERB') continue;
      const group = readVerbGroup(tokens, i, from);
      const surface = readFrame(tokens, group.first, i, from, to);
      const key: FrameKey = group.form === 'finite' ? surface : `${group.form}-${surface}`;
      form[i] = formHashes[group.form];
      frame[i] = frameHash(key);
      odds[i] = reportingVerbs.has(lemma) ? 2 + Math.floor(reportingProbability(lemma, key) * 9.99) : 1;
    }
  }
  return { form, frame, odds };
}
