import { describe, expect, it } from 'vitest';
import { compareMarks, reliabilityOf, scoreMarks, spread } from '../../src/train/marks.ts';

const mark = (start: number, end: number, type: string) => ({
  article: 'a',
  start,
  end,
  type,
  text: '',
  context: '',
});
const gold = [mark(0, 4, 'PER'), mark(5, 9, 'PER'), mark(10, 14, 'LOC')];

describe('scores', () => {
  it('count what has the same start, end and type', () => {
    const scores = scoreMarks(gold, [mark(0, 4, 'PER'), mark(5, 8, 'PER'), mark(10, 14, 'PER')]);
    expect(scores.get('PER')).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
    expect(scores.get('LOC')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('tell articles apart', () => {
    expect(scoreMarks(gold, [{ ...mark(0, 4, 'PER'), article: 'b' }]).get('PER')?.f1).toBe(0);
  });
});

describe('comparison', () => {
  it.each([
    ['a right mark found', [], [mark(0, 4, 'PER')], 'gained found'],
    ['a right mark missed', [mark(0, 4, 'PER')], [], 'lost missed'],
    ['a wrong mark made', [], [mark(0, 4, 'LOC')], 'lost false'],
    ['a wrong mark left out', [mark(0, 4, 'LOC')], [], 'gained left out'],
  ])('%s', (_, older, newer, expected) => {
    expect(compareMarks(gold, older, newer).map(({ kind, what }) => `${kind} ${what}`)).toEqual([expected]);
  });

  it('says nothing of what both say', () => {
    expect(compareMarks(gold, [mark(1, 2, 'LOC')], [mark(1, 2, 'LOC')])).toEqual([]);
  });
});

describe('spread', () => {
  it.each([
    [[1, 2, 3], 5, [1, 2, 3]],
    [[1, 2, 3, 4, 5, 6], 3, [1, 3, 5]],
    [[1, 2], 0, []],
  ])('%j to at most %i', (items, count, expected) => {
    expect(spread(items, count)).toEqual(expected);
  });
});

it('reliability is the share of right marks among those of like confidence', () => {
  const found = [
    { ...mark(0, 4, 'PER'), confidence: 1 },
    { ...mark(5, 9, 'PER'), confidence: 0.52 },
    { ...mark(5, 9, 'LOC'), confidence: 0.55 },
    mark(10, 14, 'LOC'),
  ];
  expect(reliabilityOf(gold, found).map(({ from, count, right }) => [from, count, right])).toEqual([
    [0.5, 2, 0.5],
    [0.99, 1, 1],
  ]);
});
