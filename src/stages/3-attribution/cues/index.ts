import { defineStage } from '../../../model/stage.ts';
import { findCues } from './find-cues.ts';

export default defineStage({
  provides: 'cues',
  requires: ['paragraphs', 'tokens', 'sentences', 'quotations'],
  summary: 'words that signal an attribution: verbs of saying, according to, colons, refusals',
  run: ({ article, paragraphs, tokens, sentences, quotations }) =>
    findCues({ text: article.text, paragraphs, tokens, sentences, quotations }),
});
