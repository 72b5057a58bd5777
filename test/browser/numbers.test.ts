import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { type Row, readTable } from '../export/run-exporter.ts';
import { seaWall, silent } from '../export/sample.ts';
import { browserPath, openPage } from './chromium.ts';
import { fixtureRecord, pagesOf } from './pages.ts';

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, all => all.map(one => (one.textContent ?? '').trim()));
/** The cells of each row of a table's body. */
const cells = (page: Page, table: string) =>
  page.$$eval(`${table} tbody tr`, rows =>
    rows.map(row => [...row.children].map(cell => (cell.textContent ?? '').trim())),
  );
const number = (text: string) => Number(text.replaceAll(',', ''));
const percent = (share: string | number) => (share === '' ? '' : `${Math.round(Number(share) * 100)} %`);
const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);
const count = (rows: readonly Row[], isMeant: (row: Row) => boolean) => rows.filter(isMeant).length;

const isInstitution = (row: Row) => row['kind'] === 'organization' || row['kind'] === 'spokesperson';
const isStatement = (row: Row) => row['type'] === 'statement';

/** What the head of a page says, from the tables; the articles' number stands before it on the index. */
function figuresOf(tables: Readonly<Record<string, readonly Row[]>>): string[] {
  const { articles, sources, attributions } = tables as Record<string, readonly Row[]>;
  const statements = attributions!.filter(isStatement);
  return [
    sum(articles!, 'words'),
    sum(articles!, 'attributions'),
    sum(articles!, 'named_sources'),
    sum(articles!, 'anonymous_sources'),
    count(sources!, isInstitution),
    count(attributions!, row => !isStatement(row)),
    percent(count(statements, row => row['anonymous'] === 'true') / statements.length),
  ].map(String);
}

describe.skipIf(browserPath === null)('every number on the page is one of the tables', () => {
  const fixture = { ...seaWall };
  const pages = pagesOf(async () => {
    Object.assign(fixture, await fixtureRecord());
    const dated: ArticleRecord = { ...seaWall, id: 'later', metadata: { date: '2031-06-01' } };
    return [fixture, seaWall, silent, dated];
  });
  const tables = async (isMeant: (row: Row) => boolean = () => true) => {
    const names = ['articles', 'people', 'places', 'sources', 'sourcing', 'attributions'];
    const read = async (name: string) =>
      [name, (await readTable(pages.out(), name)).filter(isMeant)] as const;
    return Object.fromEntries(await Promise.all(names.map(read)));
  };

  it('index: the figures at its head, and what it says of them', async () => {
    const { page } = await openPage(pages.index());
    const all = await tables();
    const shown = (await texts(page, '.figures b')).map(text => text.replaceAll(',', ''));
    expect(shown).toEqual([String(all['articles']!.length), ...figuresOf(all)]);
    const statements = all['attributions']!.filter(isStatement);
    const anonymous = count(statements, row => row['anonymous'] === 'true');
    const lead = (await texts(page, '.lead'))[0]!;
    expect(lead).toContain(`${anonymous} of ${statements.length}.`);
    expect(lead).toContain(`${percent(anonymous / statements.length)} of the statements in 4 articles`);
    expect(lead).toContain(`${sum(all['articles']!, 'anonymous_sources')} sources`);
  });

  it('index: a row an article', async () => {
    const { page } = await openPage(pages.index());
    const all = await tables();
    const expected = all['articles']!.map(row => {
      const own = (name: string) => all[name]!.filter(other => other['article_id'] === row['article_id']);
      return [
        row['title'] || row['article_id'],
        '',
        row['publisher'],
        row['date'],
        row['attributions'],
        row['named_sources'],
        row['anonymous_sources'],
        String(count(own('sources'), isInstitution)),
        String(count(own('attributions'), other => !isStatement(other))),
        percent(row['anonymous_share']!),
      ];
    });
    expect(await cells(page, '#articles')).toEqual(expected);
  });

  it('index: the bars of an article have the widths of its numbers', async () => {
    const { page } = await openPage(pages.index());
    const rows = await cells(page, '#articles');
    const bars = await page.$$eval('#articles tbody svg.bar', all =>
      all.map(bar =>
        [1, 2, 3, 4].map(part => Number(bar.querySelector(`.c${part}`)?.getAttribute('width') ?? 0)),
      ),
    );
    for (const [i, row] of rows.entries()) {
      const parts = row.slice(5, 9).map(Number);
      const whole = parts.reduce((total, part) => total + part, 0);
      for (const [j, part] of parts.entries())
        expect(bars[i]![j]).toBeCloseTo(whole === 0 ? 0 : (100 * part) / whole, 1);
    }
  });

  it('index: who is quoted, people and places over the run', async () => {
    const { page } = await openPage(pages.index());
    const people = await readTable(pages.out(), 'people_all');
    const wanted = people.map(row => [row['name'], row['articles'], row['mentions'], row['attributions']]);
    const shown = (await cells(page, '#people')).map(row => [row[0], ...row.slice(2, 5)]);
    expect(shown.sort()).toEqual(wanted.sort());
    const quoted = (await cells(page, 'section:has(#quoted) table')).map(row => number(row[1]!));
    const attributions = people.map(row => Number(row['attributions'])).filter(n => n > 0);
    expect(quoted).toEqual(attributions.sort((a, b) => b - a).slice(0, 15));
    const places = await readTable(pages.out(), 'places_all');
    expect((await cells(page, '#places')).sort()).toEqual(
      places.map(row => [row['name'], row['type'], row['country'], row['articles'], row['mentions']]).sort(),
    );
    const located = count(places, row => row['latitude'] !== '');
    expect(await page.locator('svg.map circle').count()).toBe(located);
    expect((await texts(page, 'figcaption'))[0]).toContain(`${located} of ${places.length} places`);
  });

  it('index: cues and time', async () => {
    const { page } = await openPage(pages.index());
    const { articles, attributions } = await tables();
    const cues = new Map<string, number>();
    for (const row of attributions!) {
      const cue = row['cue']!.toLowerCase();
      if (cue !== '') cues.set(cue, (cues.get(cue) ?? 0) + 1);
    }
    for (const [cue, value] of await cells(page, 'section:has(#verbs) table')) {
      expect(number(value!), cue).toBe(cues.get(cue!));
    }
    const months = new Map(articles!.map(row => [row['article_id'], row['date']!.slice(0, 7)]));
    for (const [month, , ...shown] of await cells(page, '#timeline')) {
      const own = attributions!.filter(row => months.get(row['article_id']) === month);
      const stated = own.filter(isStatement);
      expect(shown.map(Number), month).toEqual([
        count(stated, row => row['kind'] === 'named-person'),
        count(stated, row => row['anonymous'] === 'true'),
        count(stated, row => row['anonymous'] === 'false' && isInstitution(row)),
        own.length - stated.length,
      ]);
    }
    expect((await cells(page, '#timeline')).map(([month]) => month)).toEqual(
      [...new Set(months.values())].filter(month => month !== '').sort(),
    );
  });

  it.each([
    ['the fixture', () => fixture.id],
    ['another', () => seaWall.id],
  ])('article: figures, ledger and tables of %s', async (_, id) => {
    const { page } = await openPage(pages.article(id()));
    const own = await tables(row => row['article_id'] === id());
    const figures = (await texts(page, '.figures b')).map(text => text.replaceAll(',', ''));
    expect(figures).toEqual(figuresOf(own));
    const lead = (await texts(page, '.lead'))[0]!;
    const [sourcing] = own['sourcing']!;
    expect(lead).toContain(`${sourcing!['anonymous_statements']} of ${sourcing!['statements']} statements`);
    expect(lead).toContain(`at least ${sourcing!['anonymous_people_min']} people`);

    for (const { source_id: source, ...row } of own['sources']!) {
      const entry = page.locator(`#sources > li[data-source="${source}"]`);
      const words = (await entry.textContent())!.replace(/\s+/g, ' ');
      expect(words).toContain(row['description']);
      if (row['anonymous'] === 'true') expect(words).toContain(row['anonymity_reason'] || 'does not say');
      if (Number(row['count_min']) > 1) expect(words).toMatch(new RegExp(`\\b${row['count_min']}\\b`));
      expect(await entry.locator('li').count()).toBe(Number(row['attributions']));
      const least = own['attributions']!.filter(
        other => other['source_id'] === source && other['confidence'] !== '',
      ).map(other => Number(other['confidence']));
      const shown = Number((await entry.getAttribute('data-confidence')) ?? 2);
      if (least.length > 0) expect(shown).toBeLessThanOrEqual(Math.min(...least));
    }
    expect(await page.locator('#sources > li').count()).toBe(own['sources']!.length);

    expect(
      (await cells(page, '#attributions')).map(row => [row[0], row[1], row[3], row[4], row[5], row[6]]),
    ).toEqual(
      own['attributions']!.map(row => [
        row['source'],
        row['cue'],
        row['form'],
        row['type'],
        percent(row['confidence']!),
        row['by'],
      ]),
    );
    expect(await cells(page, '#people')).toEqual(
      own['people']!.map(row => [row['name'], row['roles'], row['mentions'], row['attributions']]),
    );
    expect(await cells(page, '#places')).toEqual(
      own['places']!.map(row => [row['name'], row['type'], row['country'], row['mentions']]),
    );
  });
});
