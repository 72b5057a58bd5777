import { winkTokens } from '../../../engines/wink.ts';
import { defineStage } from '../../../model/stage.ts';
import { mendTokens } from './mend-tokens.ts';

export default defineStage({
  provides: 'tokens',
  requires: ['paragraphs'],
  summary: 'words and marks with part of speech and lemma, by wink-nlp',
  run: ({ article: { text }, paragraphs }) => mendTokens(text, winkTokens(text, paragraphs)),
});
