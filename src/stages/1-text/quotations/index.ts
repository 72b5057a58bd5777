import { defineStage } from '../../../model/stage.ts';
import { findQuotations } from './find-quotations.ts';

export default defineStage({
  provides: 'quotations',
  requires: ['paragraphs'],
  summary: 'words in quotation marks, also over paragraphs; unclosed ones end with their paragraph',
  run: ({ article, paragraphs }) => findQuotations(article.text, paragraphs),
});
