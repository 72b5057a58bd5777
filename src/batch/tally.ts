import type { ArticleRecord } from '../model/record.ts';
import { countWords } from '../model/words.ts';

/** What was found, in numbers that can be added up. People and places count once an article. */
export interface Tally {
  readonly articles: number;
  readonly words: number;
  readonly people: number;
  readonly places: number;
  readonly attributions: number;
  readonly anonymousSources: number;
}

export const emptyTally: Tally = Object.freeze({
  articles: 0,
  words: 0,
  people: 0,
  places: 0,
  attributions: 0,
  anonymousSources: 0,
});

export function tallyOf(record: ArticleRecord): Tally {
  return {
    articles: 1,
    words: countWords(record.text),
    people: record.people.length,
    places: record.places.length,
    attributions: record.attributions.length,
    anonymousSources: record.sources.filter(source => source.anonymous).length,
  };
}

export function add(a: Tally, b: Tally): Tally {
  return {
    articles: a.articles + b.articles,
    words: a.words + b.words,
    people: a.people + b.people,
    places: a.places + b.places,
    attributions: a.attributions + b.attributions,
    anonymousSources: a.anonymousSources + b.anonymousSources,
  };
}
