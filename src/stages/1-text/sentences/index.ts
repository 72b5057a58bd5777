import { defineStage } from '../../../model/stage.ts';
import { findSentences } from './find-sentences.ts';

export default defineStage({
  provides: 'sentences',
  requires: ['tokens'],
  summary: 'sentences within each paragraph, closing quotation marks included',
  run: ({ tokens }) => findSentences(tokens),
});
