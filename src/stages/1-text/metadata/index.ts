import { defineStage } from '../../../model/stage.ts';
import { readMetadata } from './read-metadata.ts';

export default defineStage({
  provides: 'metadata',
  requires: ['paragraphs'],
  summary: 'date, title and byline as the text has them; what is known from outside wins',
  run: ({ article, paragraphs }) => ({ ...readMetadata(article.text, paragraphs), ...article.metadata }),
});
