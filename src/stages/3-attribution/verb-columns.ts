import { reportingProbability, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../../model/layers.ts';
import { type ArticleColumns, hashOf } from './article-columns.ts';
import { readFrame } from './frame.ts';
import { readVerbGroup } from './verb-group.ts';

/** The odds column's value from which a verb is more likely a cue than not. */
export const likely = 7;

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
      const key = group.form === 'finite' ? surface : `${group.form}-${surface}`;
      form[i] = hashOf(group.form);
      frame[i] = hashOf(key);
      odds[i] = reportingVerbs.has(lemma) ? 2 + Math.floor(reportingProbability(lemma, key) * 9.99) : 1;
    }
  }
  return { form, frame, odds };
}
