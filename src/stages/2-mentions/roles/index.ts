import { defineStage } from '../../../model/stage.ts';
import { findRoles } from './find-roles.ts';

export default defineStage({
  provides: 'roles',
  requires: ['paragraphs', 'tokens', 'sentences', 'people', 'places', 'organizations'],
  summary: 'what the article says that its people are: titles, appositions, predicates, inclusions, credits',
  run: ({ article, ...layers }) => findRoles(article.text, layers),
});
