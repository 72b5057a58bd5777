import { defineStage } from '../../../model/stage.ts';
import { findAttributions } from './find-attributions.ts';

export default defineStage({
  provides: 'attributions',
  requires: ['paragraphs', 'tokens', 'sentences', 'quotations', 'cues'],
  summary: 'each cue with its source mention and content; quotations that go on; nested ones dropped',
  run: ({ article, ...layers }) => findAttributions({ text: article.text, ...layers }),
});
