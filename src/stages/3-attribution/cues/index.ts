import { defineStage } from '../../../model/stage.ts';
import { findCues } from './find-cues.ts';
import { cuesByModel } from './learned/tag-cues.ts';

export default defineStage({
  provides: 'cues',
  requires: ['paragraphs', 'tokens', 'sentences', 'quotations', 'people', 'places', 'organizations'],
  summary: 'words that signal an attribution: verbs of saying, according to, colons, refusals',
  prepare: ({ model }) => {
    const find = model && cuesByModel(model);
    return ({ article, ...layers }) =>
      find ? find(article.text, layers) : findCues({ text: article.text, ...layers });
  },
});
