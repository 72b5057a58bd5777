import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import { formatSummary } from '../../src/cli/summary.ts';

const plain = { bold: String, dim: String, red: String };

describe('the progress line', () => {
  it.each([
    [{ done: 0, total: 200, words: 0, seconds: 0 }, '░░░░░░░░░░░░░░░░░░░░  0/200 articles'],
    [
      { done: 50, total: 200, words: 36_000, seconds: 3 },
      '█████░░░░░░░░░░░░░░░  50/200 articles  12,000 words/s  9.0 s left',
    ],
    [
      { done: 1000, total: 90_000, words: 700_000, seconds: 40 },
      '░░░░░░░░░░░░░░░░░░░░  1,000/90,000 articles  17,500 words/s  59 min 20 s left',
    ],
    [
      { done: 200, total: 200, words: 36_000, seconds: 3 },
      '████████████████████  200/200 articles  12,000 words/s',
    ],
    [{ done: 7, total: null, words: 700, seconds: 1 }, '7 articles  700 words/s'],
    [{ done: 7, total: 5, words: 700, seconds: 1 }, '████████████████████  7/5 articles  700 words/s'],
  ])('%j', (progress, line) => {
    expect(progressLine(progress, 200)).toBe(line);
  });

  it('never breaks the line of a narrow terminal', () => {
    expect(progressLine({ done: 50, total: 200, words: 36_000, seconds: 3 }, 30)).toHaveLength(30);
  });
});

describe('the summary', () => {
  const summary = {
    articles: 1204,
    words: 812_000,
    people: 5310,
    places: 410,
    attributions: 9120,
    anonymousSources: 88,
    kept: 0,
    failures: 1,
    errors: [{ path: 'a.txt', line: null, code: 'empty', message: 'a.txt is empty; remove it' }],
    files: ['articles.jsonl', 'articles.csv', 'errors.csv', 'articles/'],
    seconds: 61.2,
    wasInterrupted: false,
    foundNothing: false,
  };

  it('aligns its figures and says where the files are', () => {
    expect(formatSummary(summary, 'found', plain)).toBe(`
  articles           1,204  812,000 words in 1 min 1 s (13,268 a second)
  people             5,310
  places               410
  attributions       9,120
  anonymous sources     88
  failures               1

  a.txt is empty; remove it
  All of them, with codes: found/errors.csv

  Written to found/
  articles.jsonl  articles.csv  errors.csv  articles/
`);
  });

  it('tells how to get all failures where no table was written', () => {
    const errors = Array.from({ length: 7 }, () => summary.errors[0]!);
    expect(
      formatSummary({ ...summary, errors, failures: 7, files: ['articles.jsonl'] }, 'found', plain),
    ).toContain('and 2 more; --format csv writes them all to errors.csv');
  });
});
