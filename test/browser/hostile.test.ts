import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import engine from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { loadPipeline } from '../../src/pipeline/index.ts';
import { exportTo, readTable } from '../export/run-exporter.ts';
import { seaWall } from '../export/sample.ts';
import { accessibilityFindings, browserPath, openPage } from './chromium.ts';
import { pagesOf } from './pages.ts';

/** What an article may hold that a page, a spreadsheet or a database might take for something to do. */
const attacks = {
  script: '<script>alert(1)</script>',
  mark: '</mark></p></div><img src=x onerror=alert(2)>',
  title: '</title><svg onload=alert(3)>',
  comment: '--><!--<style>*{display:none}</style>',
  attribute: '" onmouseover="alert(4)" x="',
  link: 'javascript:alert(5)',
  formula: '=HYPERLINK("http://harm.example","see")',
  command: "=cmd|' /C calc'!A0",
  plus: '+1+cmd',
  minus: '-2+3',
  at: '@SUM(1)',
  direction: '\u202Egnp.exe\u2066',
  sql: "x'); DROP TABLE people; --",
  nul: 'a\u0000b',
} as const;

/** An article with the words in every place that comes from outside. */
function articleOf(name: string, evil: string): ArticleRecord {
  const span = { start: 0, end: Array.from(evil).length, text: evil };
  return {
    ...seaWall,
    id: `${name}/${evil}`,
    text: `${evil}\n\n${seaWall.text}`,
    metadata: { title: evil, publisher: evil, byline: evil, url: evil },
    paragraphs: [{ start: 0, end: span.end, kind: 'body' }],
    sentences: [{ start: 0, end: span.end, paragraph: 0 }],
    people: [{ id: 'person-1', name: evil, mentions: [span], by: evil }],
    places: [{ ...seaWall.places[0]!, name: evil, country: evil, mentions: [span] }],
    organizations: [{ id: 'organization-1', name: evil, mentions: [span] }],
    roles: [{ ...seaWall.roles[0]!, ...span, title: evil }],
    sources: [{ ...seaWall.sources[2]!, mentions: [span] }],
    attributions: [
      { ...seaWall.attributions[2]!, mention: span, cue: span, content: [span], by: evil, confidence: 0.5 },
    ],
    anonymity: [{ ...seaWall.anonymity[0]!, who: span, cue: span, reason: span }],
  };
}

const records = Object.entries(attacks).map(([name, evil]) => articleOf(name, evil));

describe.skipIf(browserPath === null)('hostile articles do nothing', () => {
  const pages = pagesOf(async () => records);

  it('on the index', async () => {
    const { page, trouble } = await openPage(pages.index());
    await page.locator('#articles th button').first().click();
    expect(await page.locator('#articles tbody tr').count()).toBe(records.length);
    expect(await page.locator('img, script:not(#data, body > script), a[href^="javascript:"]').count()).toBe(
      0,
    );
    expect(await page.locator('style').count()).toBe(1);
    expect(await page.locator('#people tbody th').allTextContents()).toContain(attacks.script);
    expect(trouble).toEqual([]);
  });

  it.each(Object.entries(attacks))('on the page of an article: %s', async (name, evil) => {
    const { page, trouble } = await openPage(pages.index());
    const links = page.locator('#articles tbody a');
    await links.nth(Object.keys(attacks).indexOf(name)).click();
    await page.waitForLoadState();
    const disturbing = /[\u202A-\u202E\u2066-\u2069\0]/g;
    expect(await page.locator('.text p').first().textContent()).toBe(evil.replace(disturbing, '\uFFFD'));
    const title = evil.replace('\0', ' ').replace(disturbing, '\uFFFD');
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('img, svg, .text script, [onmouseover], a[href^="javascript:"]').count()).toBe(
      0,
    );
    expect(await page.locator('script').count()).toBe(1);
    for (const mark of await page.locator('.text mark').all()) await mark.focus();
    await page.locator('.text mark').last().hover();
    expect(trouble.filter(line => !line.startsWith('request: file:'))).toEqual([]);
  });
});

describe('hostile articles are text', () => {
  const { nul: _, direction: __, ...plain } = attacks;

  it('in the database', async () => {
    const { out, all } = await written('sqlite');
    const database = new engine.Database(join(out, 'whosaid.sqlite'), { readOnly: true });
    const titles = database.all('SELECT title FROM articles ORDER BY rowid').map(row => row['title']);
    const people = database.all('SELECT name FROM people ORDER BY rowid').map(row => row['name']);
    database.close();
    expect(titles).toEqual(all.map(evil => evil.replace('\0', '\uFFFD')));
    expect(people).toEqual(titles);
  });

  it('in the workbook', async () => {
    const { out } = await written('xlsx');
    const { sheets } = await readXlsx(readFileSync(join(out, 'whosaid.xlsx')));
    for (const { name, cells } of sheets) {
      for (const cell of (cells ?? new Map()).values()) expect(cell.formula, name).toBeUndefined();
    }
    const people = sheets
      .find(({ name }) => name === 'people')!
      .rows.slice(1)
      .map(row => row[2]);
    for (const evil of Object.values(plain)) expect(people).toContain(evil);
  });

  it('in the tables: guarded where a spreadsheet would run it, else as it is', async () => {
    const { out } = await written('csv');
    const names = (await readTable(out, 'people')).map(row => row['name']);
    for (const evil of Object.values(plain))
      expect(names).toContain(/^[=+@-]/.test(evil) ? `'${evil}` : evil);
    for (const name of names) expect(name).not.toMatch(/^[=+@\t\r-]/);
  });

  async function written(format: string) {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const { onTestFinished } = await import('vitest');
    const out = mkdtempSync(join(tmpdir(), 'whosaid-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    await exportTo(out, format, records);
    return { out, all: Object.values(attacks) };
  }
});

describe.skipIf(browserPath === null)('an article of 10 MB', () => {
  const paragraph =
    '“The quay leaks,” Mayor Jane Roe said in Leeds. Two officials said nobody would pay.\n\n';
  const filler = `${'The ferry runs at noon. '.repeat(80)}\n\n`;
  const pages = pagesOf(async () => {
    const pipeline = await loadPipeline('news-rules');
    const one = pipeline.extract(`${paragraph}${filler}`.repeat(6), { id: 'long' });
    return [lengthened(one, 10_000_000)];
  });

  it('opens, shows its beginning with the marks, says that it goes on, and can be read by anybody', async () => {
    expect(statSync(pages.article('long')).size).toBeLessThan(12_000_000);
    const { page, trouble } = await openPage(pages.article('long'));
    expect(await page.locator('.cut').textContent()).toContain('first 300,000 characters');
    expect(await page.locator('.text mark').count()).toBeGreaterThan(500);
    expect(await page.locator('#sources > li').count()).toBeGreaterThan(0);
    expect((await page.locator('.figures b').first().textContent())!.length).toBeGreaterThan(6);
    await page.getByRole('button', { name: 'Least sure first' }).click();
    expect(trouble).toEqual([]);
  }, 60_000);

  it('leaves the index small', async () => {
    expect(statSync(pages.index()).size).toBeLessThan(500_000);
    const { page } = await openPage(pages.index());
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

/** The same record so often behind itself that its text has at least so many characters. */
function lengthened(record: ArticleRecord, length: number): ArticleRecord {
  const size = Array.from(record.text).length;
  const times = Math.ceil(length / size);
  const shift = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const repeat = <T>(items: readonly T[], change: (item: T, by: number, round: number) => T): T[] =>
    Array.from({ length: times }, (_, i) => items.map(item => change(item, i * size, i))).flat();
  const mentions = <T extends { readonly mentions: ArticleRecord['people'][number]['mentions'] }>(
    item: T,
  ): T => ({
    ...item,
    mentions: repeat(item.mentions, shift),
  });
  return {
    ...record,
    text: record.text.repeat(times),
    paragraphs: repeat(record.paragraphs!, shift),
    sentences: repeat(record.sentences!, shift),
    people: record.people.map(mentions),
    places: record.places.map(mentions),
    sources: record.sources.map(mentions),
    attributions: repeat(record.attributions, (item, by, round) => ({
      ...item,
      id: `${item.id}-${round}`,
      mention: item.mention && shift(item.mention, by),
      cue: item.cue && shift(item.cue, by),
      content: item.content.map(span => shift(span, by)),
    })),
  };
}
