import { defineStage } from '../../../model/stage.ts';
import { findPlaces } from './find-places.ts';

export default defineStage({
  provides: 'places',
  requires: ['names', 'tokens'],
  summary: 'locations with type, country, coordinates and GeoNames id, one for all their names',
  run: ({ article, names, tokens }) => findPlaces(article.text, names, tokens),
});
