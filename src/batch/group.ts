import type { Article } from '../model/article.ts';
import type { Extracted } from './extract.ts';

/** An article that waits for a worker, and who waits for what it comes to. */
export interface Waiting {
  readonly article: Article;
  readonly resolve: (extracted: Extracted) => void;
  readonly reject: (reason: unknown) => void;
}

/** Most articles in a group: from here on more gain nothing (`npm run bench`, stage by stage). */
export const largestGroup = 16;

/** UTF-16 units of text after which a group is full. What is made of all its articles is in memory at once. */
const longestGroup = 150_000;

/** Seconds that a group may take, by what articles took lately: a slow stage of the user's own gets one at a time. */
const slowestGroup = 1;

/** What decides how many articles a worker reads together. */
export interface Pace {
  readonly workers: number;
  /** Seconds that an article took lately; infinite where nothing is known. */
  readonly seconds: number;
}

/**
 * Takes the articles that one worker reads together, from the front of those that wait: at most an equal share of them
 * for each worker, so that none idles while another has many; at least one, if there is one.
 */
export function takeGroup(waiting: Waiting[], { workers, seconds }: Pace): Waiting[] {
  const share = Math.ceil(waiting.length / workers);
  const most = Math.min(share, largestGroup, Math.max(1, Math.floor(slowestGroup / seconds)));
  let count = 0;
  let length = 0;
  while (count < most && (count === 0 || length + lengthAt(waiting, count) <= longestGroup)) {
    length += lengthAt(waiting, count++);
  }
  return waiting.splice(0, count);
}

const lengthAt = (waiting: readonly Waiting[], i: number) => waiting[i]!.article.text.length;
