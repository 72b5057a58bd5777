import { defineStage } from '../../../model/stage.ts';
import { findNames } from './find-names.ts';

export default defineStage({
  provides: 'names',
  requires: ['tokens', 'sentences'],
  summary: 'mentions of people, places and organisations, by rules, lists and a table of weights',
  run: ({ article, sentences, tokens }) => findNames(article.text, sentences, tokens),
});
