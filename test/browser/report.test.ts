import { describe, expect, it } from 'vitest';
import { seaWall, silent } from '../export/sample.ts';
import { accessibilityFindings, browserPath, openPage } from './chromium.ts';
import { fixtureRecord, pagesOf } from './pages.ts';

const isTooWide = 'document.documentElement.scrollWidth > innerWidth';

const looks = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const;

describe.skipIf(browserPath === null)('the report in a browser', () => {
  const fixture = { ...seaWall };
  const pages = pagesOf(async () => {
    Object.assign(fixture, await fixtureRecord());
    return [fixture, seaWall, silent];
  });
  const index = () => pages.index();
  const article = () => pages.article(fixture.id);

  it.each(looks)('index: axe finds nothing at %i px, %s', async (width, scheme) => {
    const { page, trouble } = await openPage(index(), width, scheme);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(trouble).toEqual([]);
    expect(await page.evaluate(isTooWide)).toBe(false);
  });

  it.each(looks)('article: axe finds nothing at %i px, %s', async (width, scheme) => {
    const { page, trouble } = await openPage(article(), width, scheme);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(trouble).toEqual([]);
    expect(await page.evaluate(isTooWide)).toBe(false);
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
    const first = page.locator('#sources > li').first();
    await first.locator('a').first().focus();
    const id = await first.getAttribute('data-source');
    const together = await page.$$eval('.together', all => all.map(one => one.getAttribute('data-source')));
    expect(together.length).toBeGreaterThan(1);
    expect(new Set(together)).toEqual(new Set([id]));
  });

  it('sorts sources by confidence, low first', async () => {
    const { page } = await openPage(article());
    await page.getByRole('button', { name: 'Least sure first' }).click();
    const shown = await page.$$eval('#sources > li', entries =>
      entries.map(entry => Number(entry.getAttribute('data-confidence'))),
    );
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(new Set(shown).size).toBeGreaterThan(1);
  });

  it('puts unnamed sources first, and others in the order that is asked for', async () => {
    const { page } = await openPage(article());
    const order = (name: string) =>
      page.$$eval(
        `#sources > li`,
        (all, key) => all.map(one => Number(one.getAttribute(key))),
        `data-${name}`,
      );
    expect(await order('unnamed')).toEqual((await order('unnamed')).sort());
    for (const [button, name] of [
      ['As in the text', 'place'],
      ['Most credited first', 'credits'],
      ['Unnamed first', 'unnamed'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      expect(await page.locator('#orders [aria-pressed="true"]').textContent()).toBe(button);
      const shown = await order(name);
      expect(shown).toEqual([...shown].sort((a, b) => a - b));
    }
  });

  it('sorts attributions by confidence, low first', async () => {
    const { page } = await openPage(article());
    await page.getByRole('button', { name: 'Confidence' }).click();
    const shown = await page.$$eval('#attributions td[data-value]', cells =>
      cells.map(cell => Number(cell.getAttribute('data-value'))),
    );
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(new Set(shown).size).toBeGreaterThan(1);
  });

  it('leads from what a source is credited with to its place in the text', async () => {
    const { page } = await openPage(article());
    const link = page.locator('#sources a').first();
    await link.click();
    const target = page.locator('.text mark:target');
    expect(await target.count()).toBe(1);
    expect(`#${await target.getAttribute('id')}`).toBe(await link.getAttribute('href'));
    const lost = `[...document.querySelectorAll('#sources a, #attributions a')].filter(one => !document.querySelector(one.getAttribute('href'))).length`;
    expect(await page.evaluate(lost)).toBe(0);
  });

  it('shows a card beside the mark that is pointed at, within the window, until Escape', async () => {
    const { page } = await openPage(article());
    const mark = page.locator('.text mark.anonymous').first();
    await mark.hover();
    const note = page.locator('#note');
    expect(await note.textContent()).toBe(await mark.getAttribute('data-note'));
    const [box, own] = [(await note.boundingBox())!, (await mark.boundingBox())!];
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(Math.min(Math.abs(box.y - own.y - own.height), Math.abs(own.y - box.y - box.height))).toBeLessThan(
      40,
    );
    await note.hover();
    expect(await note.textContent()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await note.textContent()).toBe('');
  });

  it('leaves out the marks that are switched off', async () => {
    const { page } = await openPage(article());
    const colour = () =>
      page.evaluate(`getComputedStyle(document.querySelector('.text mark.person')).borderBottomColor`);
    expect(await colour()).not.toBe('rgba(0, 0, 0, 0)');
    await page.getByRole('checkbox', { name: 'People and roles' }).uncheck();
    expect(await colour()).toBe('rgba(0, 0, 0, 0)');
  });

  it('prints the article and its whole ledger, without what only a screen can do', async () => {
    const { page } = await openPage(article());
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['nav.trail', '#orders', '#note', '.hint']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    for (const shown of ['.text', '#sources > li:last-child', '#attributions', '.lead']) {
      expect(await page.locator(shown).isVisible(), shown).toBe(true);
    }
    const overflow = `getComputedStyle(document.querySelector('aside.ledger')).overflowY`;
    expect(await page.evaluate(overflow)).toBe('visible');
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
});
