import { defineStage } from '../../../model/stage.ts';
import { findAttributions } from './find-attributions.ts';
import { attributionsByModel } from './learned/tag-attributions.ts';
import { keepSure, readPrecision } from './precision.ts';

export default defineStage({
  provides: 'attributions',
  requires: ['paragraphs', 'tokens', 'sentences', 'quotations', 'people', 'places', 'organizations', 'cues'],
  summary: 'each cue with its source mention and content; quotations that go on; nested ones dropped',
  prepare: ({ model, options }) => {
    const precision = readPrecision(options['precision']);
    const byModel = model && attributionsByModel(model);
    return ({ article: { text }, ...layers }) => {
      const found = byModel ? byModel(text, layers) : findAttributions({ text, ...layers });
      return precision === 'balanced' ? found : keepSure(found);
    };
  },
});
