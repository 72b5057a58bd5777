import { defineStage } from '../../../model/stage.ts';
import { indexText } from '../text-index.ts';
import { findAnonymity } from './find-anonymity.ts';

export default defineStage({
  provides: 'anonymity',
  requires: ['tokens', 'sentences', 'quotations', 'people', 'attributions'],
  summary: 'passages that say that a name is withheld, whose, and why',
  run: ({ article, tokens, sentences, quotations, people, attributions }) =>
    findAnonymity({ index: indexText(article.text, tokens, sentences), quotations, people, attributions }),
});
