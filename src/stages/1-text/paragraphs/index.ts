import { defineStage } from '../../../model/stage.ts';
import { classifyBlocks } from './classify.ts';
import { splitBlocks } from './split.ts';

export default defineStage({
  provides: 'paragraphs',
  requires: [],
  summary: 'lines with something on them, each with its kind; hard-wrapped text joined',
  run: ({ article }) => classifyBlocks(article.text, splitBlocks(article.text)),
});
