import { defineStage } from '../../../model/stage.ts';
import { findOrganizations } from './find-organizations.ts';

export default defineStage({
  provides: 'organizations',
  requires: ['names'],
  summary: 'institutions, acronyms merged with their long forms',
  run: ({ article, names }) => findOrganizations(article.text, names),
});
