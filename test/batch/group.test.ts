import { describe, expect, it } from 'vitest';
import { largestGroup, takeGroup, type Waiting } from '../../src/batch/group.ts';

/** Articles that wait, one for each length of text. */
const waitingOf = (lengths: readonly number[]): Waiting[] =>
  lengths.map((length, i) => ({
    article: { id: `${i}`, text: 'x'.repeat(length), metadata: {}, warnings: [] },
    resolve: () => {},
    reject: () => {},
  }));
const many = (count: number, length = 10) => waitingOf(Array.from({ length: count }, () => length));

describe('a group of articles that one worker reads', () => {
  it.each([
    ['all that wait, where they are few', many(3), { workers: 1, seconds: 0.001 }, 3],
    ['an equal share for each worker, rounded up', many(7), { workers: 3, seconds: 0.001 }, 3],
    ['no more than the largest group', many(500), { workers: 2, seconds: 0.001 }, largestGroup],
    ['as many as take a second at the present pace', many(50), { workers: 1, seconds: 0.2 }, 5],
    ['one, where each takes longer', many(50), { workers: 1, seconds: 30 }, 1],
    ['one, where no pace is known', many(50), { workers: 1, seconds: Number.POSITIVE_INFINITY }, 1],
    ['only as many as are short together', many(8, 60_000), { workers: 1, seconds: 0.001 }, 2],
    ['one, however long', waitingOf([9_000_000, 1]), { workers: 1, seconds: 0.001 }, 1],
    ['none, where none waits', [], { workers: 2, seconds: 0.001 }, 0],
  ])('is %s', (_, waiting, pace, count) => {
    const ids = waiting.map(({ article }) => article.id);
    const group = takeGroup(waiting, pace);
    expect(group.map(({ article }) => article.id)).toEqual(ids.slice(0, count));
    expect(waiting.map(({ article }) => article.id)).toEqual(ids.slice(count));
  });
});
