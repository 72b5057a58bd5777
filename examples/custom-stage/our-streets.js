// A stage of your own: takes over the places layer and finds the streets that the desk keeps a list of.
import { defineStage } from 'whosaid';

const streets = ['Harbour Lane', 'Mill Street'];

export default defineStage({
  provides: 'places',
  requires: ['sentences'],
  summary: 'streets of our own list, within sentences',
  run: ({ article, sentences }) =>
    streets
      .map(name => ({ name, mentions: sentences.flatMap(sentence => findIn(article.text, sentence, name)) }))
      .filter(place => place.mentions.length > 0)
      .map((place, i) => ({
        id: `place-${i + 1}`,
        name: place.name,
        type: 'facility',
        country: 'GB',
        latitude: null,
        longitude: null,
        geonames: null,
        mentions: place.mentions,
        by: 'rule:our-streets',
        confidence: 1,
      })),
});

/** Spans are `[start, end)` into the article's text, as JavaScript counts. */
function findIn(text, sentence, name) {
  const at = text.slice(sentence.start, sentence.end).indexOf(name);
  return at < 0 ? [] : [{ start: sentence.start + at, end: sentence.start + at + name.length }];
}
