import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { loadPipeline } from '../../src/pipeline/index.ts';
import { exportTo, readTable } from '../export/run-exporter.ts';
import { seaWall, silent } from '../export/sample.ts';
import { filesBelow, read } from '../support/source-files.ts';
import { accessibilityFindings, browserPath, openPage } from './chromium.ts';

const looks = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const;

const evil =
  '</mark></p><script>alert(1)</script><img src=x onerror=alert(2)>=HYPERLINK("javascript:alert(3)")\u202E';
const hostile: ArticleRecord = {
  ...seaWall,
  id: 'javascript:alert(4)/<svg onload=alert(5)>',
  text: evil.repeat(3),
  metadata: { title: evil, publisher: evil, byline: evil, url: 'javascript:alert(6)' },
  paragraphs: [{ start: 0, end: evil.length * 3, kind: 'body' }],
};

describe.skipIf(browserPath === null)('the report in a browser', () => {
  let out = '';
  let fixture: ArticleRecord;
  const index = () => join(out, 'report/index.html');
  const article = () => join(out, `report/articles/${fixture.id}.html`);

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'whosaid-'));
    const [file] = filesBelow('fixtures/articles', '.txt');
    const pipeline = await loadPipeline('news');
    fixture = pipeline.extract(read(file!), { id: file!.replace(/^.*\/|\.txt$/g, '') });
    const records = [fixture, seaWall, silent, hostile];
    await exportTo(out, 'report', records);
    await exportTo(out, 'csv', records);
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it.each(looks)('index: axe finds nothing at %i px, %s', async (width, scheme) => {
    const { page, trouble } = await openPage(index(), width, scheme);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it.each(looks)('article: axe finds nothing at %i px, %s', async (width, scheme) => {
    const { page, trouble } = await openPage(article(), width, scheme);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(trouble).toEqual([]);
    const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(tooWide).toBe(false);
  });

  it('has the numbers of the CSV files, in the index', async () => {
    const { page } = await openPage(index());
    const rows = await readTable(out, 'articles');
    const shown = await page.$$eval('#articles tbody tr', trs =>
      trs.map(tr => [...tr.children].map(cell => cell.textContent ?? '')),
    );
    expect(shown).toHaveLength(rows.length);
    for (const [i, row] of rows.entries()) {
      const [, , date, attributions, named, anonymous, , , share] = shown[i]!;
      expect([date, attributions, named, anonymous]).toEqual([
        row['date'],
        row['attributions'],
        row['named_sources'],
        row['anonymous_sources'],
      ]);
      expect(share).toBe(
        row['anonymous_share'] === '' ? '' : `${Math.round(Number(row['anonymous_share']) * 100)} %`,
      );
    }
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
    const figures = await page.$$eval('.figures b', bs =>
      bs.map(b => (b.textContent ?? '').replaceAll(',', '')),
    );
    expect(figures.slice(0, 5).map(Number)).toEqual([
      rows.length,
      sum('words'),
      sum('attributions'),
      sum('named_sources'),
      sum('anonymous_sources'),
    ]);
  });

  it('has the numbers of the CSV files, in an article', async () => {
    const { page } = await openPage(article());
    const own = async (table: string) =>
      (await readTable(out, table)).filter(row => row['article_id'] === fixture.id);
    for (const table of ['sources', 'attributions', 'people', 'places']) {
      expect(await page.locator(`#${table} tbody tr`).count(), table).toBe((await own(table)).length);
    }
    const people = await page.$$eval('#people tbody tr', trs => trs.map(tr => tr.children[2]!.textContent));
    expect(people).toEqual((await own('people')).map(row => row['mentions']));
    const [row] = await own('articles');
    const figures = await page.$$eval('.figures b', bs =>
      bs.map(b => (b.textContent ?? '').replaceAll(',', '')),
    );
    expect(figures.slice(0, 4)).toEqual([
      row!['words'],
      row!['attributions'],
      row!['named_sources'],
      row!['anonymous_sources'],
    ]);
  });

  it('reaches every mark with the Tab key, and says what it is', async () => {
    const { page } = await openPage(article());
    const marks = await page.locator('.text mark[tabindex="0"]').count();
    expect(marks).toBeGreaterThan(50);
    const notes = new Set<string>();
    let seen = 0;
    for (let i = 0; i < marks + 60 && seen < marks; i++) {
      await page.keyboard.press('Tab');
      const [isMark, note, own] = await page.evaluate<[boolean, string, string]>(
        '[document.activeElement.matches(".text mark"), document.getElementById("note").textContent, document.activeElement.dataset.note ?? ""]',
      );
      if (!isMark) continue;
      seen++;
      expect(note).toBe(own);
      notes.add(note);
    }
    expect(seen).toBe(marks);
    expect([...notes].some(note => note.startsWith('person: '))).toBe(true);
  });

  it('shows together what belongs to one source', async () => {
    const { page } = await openPage(article());
    const first = page.locator('#sources tbody tr').first();
    await first.locator('a').first().focus();
    const id = await first.getAttribute('data-source');
    const together = await page.$$eval('.together', all => all.map(one => one.getAttribute('data-source')));
    expect(together.length).toBeGreaterThan(1);
    expect(new Set(together)).toEqual(new Set([id]));
  });

  it('sorts sources by confidence, low first', async () => {
    const { page } = await openPage(article());
    await page.getByRole('button', { name: 'Confidence' }).first().click();
    const shown = await page.$$eval('#sources tbody td:last-child', cells =>
      cells.map(cell => Number(cell.getAttribute('data-value'))),
    );
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(new Set(shown).size).toBeGreaterThan(1);
  });

  it('filters and sorts the articles', async () => {
    const { page } = await openPage(index());
    const titles = () =>
      page.$$eval('#articles tbody th', heads => heads.map(head => head.textContent ?? ''));
    await page.getByLabel('Search title, outlet, date').fill('QUILL 2031');
    expect(await titles()).toEqual([seaWall.metadata.title]);
    await page.getByLabel('Search title, outlet, date').fill('');
    await page.getByLabel('Show').selectOption('anonymous');
    expect((await titles()).sort()).toContain(seaWall.metadata.title);
    expect(await titles()).not.toContain('silent');
    await page.getByLabel('Show').selectOption('all');
    await page.getByRole('button', { name: 'Attributions' }).click();
    await page.getByRole('button', { name: 'Attributions' }).click();
    expect((await titles())[0]).toBe(fixture.metadata.title ?? fixture.id);
  });

  it('leads from the index to an article and back', async () => {
    const { page } = await openPage(index());
    await page.locator('#articles tbody a').first().click();
    await page.getByRole('link', { name: 'All articles' }).click();
    expect(await page.title()).toBe('Who said what · whosaid');
  });

  it('shows hostile articles and does nothing that they say', async () => {
    const { page, trouble } = await openPage(index());
    await page.locator('#articles tbody a').last().click();
    await page.waitForLoadState();
    expect(await page.locator('.text p').first().textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('img, .text script, a[href^="javascript:"]').count()).toBe(0);
    await page.locator('.text mark').first().hover();
    expect(trouble.filter(line => !line.startsWith('request: file:'))).toEqual([]);
  });
});
