import { defineStage } from '../../../model/stage.ts';
import { findPeople } from './find-people.ts';

export default defineStage({
  provides: 'people',
  requires: ['names', 'tokens'],
  summary: 'human beings: full names, spellings and bare surnames merged within the article',
  run: ({ article, names, tokens }) => findPeople(article.text, names, tokens),
});
