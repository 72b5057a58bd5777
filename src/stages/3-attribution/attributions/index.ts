import { defineStage } from '../../../model/stage.ts';
import { findAttributions } from './find-attributions.ts';
import { attributionsByModel } from './learned/tag-attributions.ts';

export default defineStage({
  provides: 'attributions',
  requires: ['paragraphs', 'tokens', 'sentences', 'quotations', 'people', 'places', 'organizations', 'cues'],
  summary: 'each cue with its source mention and content; quotations that go on; nested ones dropped',
  prepare: ({ model }) => {
    const find = model && attributionsByModel(model);
    return ({ article, ...layers }) =>
      find ? find(article.text, layers) : findAttributions({ text: article.text, ...layers });
  },
});
