import { describe, expect, it } from 'vitest';
import { articleFromBytes } from '../../src/read/index.ts';

const read = (text: string, path = 'a.txt') => articleFromBytes(Buffer.from(text), { id: 'a', path });
const frontMatter = (yaml: string) => read(`---\n${yaml}\n---\n\nThe council met.\n`);

describe('a date in the file’s name', () => {
  it.each([
    ['2023-07-07-secret-talks.txt', '2023-07-07'],
    ['20230707.txt', '2023-07-07'],
    ['gazette_2016-04-23_harbour.txt', '2016-04-23'],
    ['gazette_20160423_harbour.txt', '2016-04-23'],
    ['2016_04_23.md', '2016-04-23'],
    ['2016.04.23 harbour.md', '2016-04-23'],
    ['leap-2024-02-29.txt', '2024-02-29'],
    ['2023-02-30-then-2023-03-01.txt', '2023-03-01'],
    ['/news/2020-01-01/gazette-2016-04-23.txt', '2016-04-23'],
  ])('%s', (path, date) => {
    expect(read('The council met.', path).metadata).toEqual({ date });
  });

  it.each([
    'talks.txt',
    '2023-02-29-no-leap-year.txt',
    '2023-13-01.txt',
    '2023-00-10.txt',
    '2023-07.txt',
    '07-07-2023.txt', // which is the month?
    '2023-0707.txt',
    '2023-07_07.txt',
    '120230707.txt',
    '202307071.txt',
    '99990101.txt',
    '00010101.txt',
    '2023-07-07/talks.txt', // the folder may be the day of the download
  ])('none in %s', path => {
    expect(read('The council met.', path).metadata).toEqual({});
  });
});

describe('YAML front matter', () => {
  it('gives every field, and stays in the text', () => {
    const article = frontMatter(
      'title: "Bridge: closed"\ndate: 2021-03-04\nauthor: Jane Roe\npublisher: The Gazette\nurl: https://example.org/a\ntags: [a, b]',
    );
    expect(article.metadata).toEqual({
      title: 'Bridge: closed',
      date: '2021-03-04',
      byline: 'Jane Roe',
      publisher: 'The Gazette',
      url: 'https://example.org/a',
    });
    expect(article.text.startsWith('---\ntitle: "Bridge')).toBe(true);
    expect(article.warnings).toEqual([]);
  });

  it.each([
    ['Headline: Bridge closed', { title: 'Bridge closed' }],
    ['HEADLINE: Bridge closed', { title: 'Bridge closed' }],
    ['by: Jane Roe', { byline: 'Jane Roe' }],
    ['authors: [Jane Roe, John Doe]', { byline: 'Jane Roe, John Doe' }],
    ['authors:\n  - name: Jane Roe\n  - name: John Doe', { byline: 'Jane Roe, John Doe' }],
    ['author: { name: Jane Roe, mail: jane@example.org }', { byline: 'Jane Roe' }],
    ['title: 1984', { title: '1984' }],
    ['title: >\n  Bridge\n  closed', { title: 'Bridge closed' }],
    ['source: The Gazette', { publisher: 'The Gazette' }],
    ['source: https://example.org/a', { url: 'https://example.org/a' }],
    ['author: https://example.org/jane', {}],
    ['publish_date: 2021-03-04', { date: '2021-03-04' }],
    ['pubDate: Thu, 4 Mar 2021', { date: '2021-03-04' }],
    ['date: 20210304', { date: '2021-03-04' }],
    ['date: 2021/3/4', { date: '2021-03-04' }],
    ['date: March 4, 2021', { date: '2021-03-04' }],
    ['date: Sept. 4th 2021', { date: '2021-09-04' }],
    ['date: 4 March 2021', { date: '2021-03-04' }],
    ['date: 2021-03-04T10:30:00Z', { date: '2021-03-04T10:30:00Z' }],
    ['date: 2021-03-04 10:30:00 +0100', { date: '2021-03-04T10:30:00+01:00' }],
    ['title: ""\ndate: null', {}],
    ['title: { a: b }', {}],
    ['# a comment\ntitle: Bridge', { title: 'Bridge' }],
  ])('%s', (yaml, metadata) => {
    const article = frontMatter(yaml);
    expect(article.metadata).toEqual(metadata);
    expect(article.warnings).toEqual([]);
  });

  it.each([
    ['a date that the calendar has not', 'date: 2021-02-30', /"2021-02-30" is no date/],
    ['a date that could be two', 'date: 3/4/2021', /write 2023-07-31/],
    ['a day without a date', 'date: next Friday', /"next Friday" is no date/],
    ['a time that the clock has not', 'date: 2021-03-04T25:00', /is no date/],
    ['broken YAML', 'title: "Bridge', /not valid YAML/],
    ['broken nesting', 'title: a: b\n  - c', /not valid YAML/],
    [
      'YAML that unfolds into a bomb',
      'title: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c, *c, *c, *c]',
      /not valid YAML/,
    ],
  ])('%s is a warning, not an error', (_, yaml, warning) => {
    const article = frontMatter(yaml);
    expect(article.warnings).toEqual([expect.stringMatching(warning)]);
    expect(article.text).toContain('The council met.');
  });

  it.each([
    ['a rule above the text', '---\nThe council met.\n---\nIt agreed.\n'],
    ['a rule above a quotation', '---\n“Yes,” she said: it is so.\n---\n'],
    ['no second line of dashes', '---\ntitle: Bridge\nThe council met.\n'],
    ['dashes not at the start', '\n---\ntitle: Bridge\n---\nThe council met.\n'],
    ['a list', '---\n# news\n- a\n- b\n---\nThe council met.\n'],
    ['an article between two rules', `---\nnote: ${'The council met. '.repeat(5000)}\n---\n`],
  ])('none: %s', (_, text) => {
    expect(read(text)).toMatchObject({ metadata: {}, warnings: [] });
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('with %s line ends', (_, end) => {
    expect(read(['---', 'title: Bridge', '---', 'The council met.'].join(end)).metadata).toEqual({
      title: 'Bridge',
    });
  });

  it('after a byte order mark', () => {
    expect(read('\ufeff---\ntitle: Bridge\n---\nThe council met.').metadata).toEqual({ title: 'Bridge' });
  });

  it('wins over the file’s name', () => {
    expect(read('---\ndate: 2021-03-04\n---\nx', '2020-01-01.txt').metadata.date).toBe('2021-03-04');
  });

  it.each([
    ['---\n'.repeat(1e6)],
    [`---\n${'a'.repeat(5e6)}`],
    [`---\na${' '.repeat(5e6)}`],
    [`---\n${'\n'.repeat(5e6)}`],
  ])('that never ends is text, however long', head => {
    expect(read(`${head}x`).text.endsWith('x')).toBe(true);
  });
});
