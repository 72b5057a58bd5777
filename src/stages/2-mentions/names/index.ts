import { defineStage } from '../../../model/stage.ts';
import { findNames } from './find-names.ts';
import { namesByModel } from './learned/tag-names.ts';

export default defineStage({
  provides: 'names',
  requires: ['tokens', 'sentences'],
  summary: 'mentions of people, places and organisations, by a learned tagger over rules and lists',
  prepare: ({ model }) => {
    const find = model ? namesByModel(model) : findNames;
    return ({ article, sentences, tokens }) => find(article.text, sentences, tokens);
  },
});
