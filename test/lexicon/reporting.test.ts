import { describe, expect, it } from 'vitest';
import { refusalEntries } from '../../src/lexicon/refusals.ts';
import { reportingExceptionEntries } from '../../src/lexicon/reporting-exceptions.ts';
import { reportingNounEntries } from '../../src/lexicon/reporting-nouns.ts';
import { reportingFrameEntries, reportingVerbEntries } from '../../src/lexicon/reporting-verbs.ts';
import { readFrame } from '../../src/stages/3-attribution/frame.ts';
import { readVerbGroup } from '../../src/stages/3-attribution/verb-group.ts';
import { layerOf } from '../support/layers.ts';

const lemmas = (text: string) => layerOf(text, 'cues').map(cue => cue.lemma);

describe('reporting lexicons', () => {
  it.each(reportingVerbEntries)('fires the verb $lemma in its example', ({ lemma, example }) => {
    expect(lemmas(example)).toContain(lemma);
  });

  it.each(reportingNounEntries)('fires the noun $lemma in its example', ({ lemma, example }) => {
    expect(lemmas(example)).toContain(lemma);
  });

  it.each(reportingExceptionEntries)('finds no cue in “$example”', ({ example }) => {
    expect(lemmas(example)).toEqual([]);
  });

  it.each(refusalEntries)('fires the refusal $id in its example', ({ id, example }) => {
    expect(lemmas(example)).toEqual([id]);
  });

  it.each(reportingFrameEntries)('reads the frame $frame in its example', ({ frame, example }) => {
    const tokens = layerOf(example, 'tokens');
    const keys = tokens.flatMap((token, i) => {
      if (token.pos !== 'VERB') return [];
      const { first, form } = readVerbGroup(tokens, i, 0);
      const found = readFrame(tokens, first, i, 0, tokens.length);
      return [form === 'finite' ? found : `${form}-${found}`];
    });
    expect(keys).toContain(frame);
  });

  it('has no verb twice', () => {
    const all = reportingVerbEntries.map(entry => entry.lemma);
    expect(new Set(all).size).toBe(all.length);
  });
});
