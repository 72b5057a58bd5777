import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/errors.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { exportTo, newFolder, readTable } from '../run-exporter.ts';
import { seaWall, silent } from '../sample.ts';

async function reportOf(records: readonly ArticleRecord[]) {
  const out = await newFolder();
  await exportTo(out, 'report', records);
  const read = (name: string) => readFile(join(out, 'report', name), 'utf8');
  return { out, read, open: async (name: string) => parseHTML(await read(name)).document };
}

describe('report', () => {
  it('has an index and a page an article', async () => {
    const { out } = await reportOf([seaWall, silent]);
    expect((await readdir(out)).sort()).toEqual(['report']);
    expect((await readdir(join(out, 'report'))).sort()).toEqual(['articles', 'index.html']);
    expect(await readdir(join(out, 'report/articles'))).toEqual(
      expect.arrayContaining(['coast', 'silent.html']),
    );
  });

  it('shows the text as published, whole, with marks in place', async () => {
    const { open } = await reportOf([seaWall]);
    const page = await open('articles/coast/sea-wall.html');
    const paragraphs = [...page.querySelectorAll('.text p')].map(p => p.textContent);
    expect(paragraphs.join('\n\n')).toBe(seaWall.text);
    const marked = (kind: string) => [...page.querySelectorAll(`.text mark.${kind}`)].map(m => m.textContent);
    expect(marked('cue')).toEqual(['said', 'told', 'said', 'did not answer']);
    expect(marked('place')).toEqual(['Port Quill', 'PORT QUILL']);
    expect(marked('anonymous')).toHaveLength(1);
    expect(marked('content')).toContain('+1');
  });

  it('says of every mark what it is, how sure, and what made it', async () => {
    const { open } = await reportOf([seaWall]);
    const page = await open('articles/coast/sea-wall.html');
    const notes = [...page.querySelectorAll('.text mark[tabindex="0"]')].map(m =>
      m.getAttribute('data-note'),
    );
    expect(notes).toContain('role: Mayor, current · 90 % sure · rule:title-before-name');
    expect(notes).toContain(
      'source: unnamed group, 2 people, why unnamed: because they feared for their jobs',
    );
    expect(notes).toContain('said by Ines Okafor · 75 % sure · rule:subject-verb-content');
    expect(notes).toContain('person: Ines Okafor');
  });

  it('has the source ledger: each source with what it is credited with, and why it is unnamed', async () => {
    const { open } = await reportOf([seaWall]);
    const page = await open('articles/coast/sea-wall.html');
    const entries = [...page.querySelectorAll('#sources > li')].map(entry =>
      entry.textContent!.replace(/\s+/g, ' '),
    );
    expect(entries).toHaveLength(seaWall.sources.length);
    expect(entries[0]).toContain('unnamed group, 2 people');
    expect(entries[0]).toContain('Why unnamed: because they feared for their jobs');
    expect(entries[0]).toContain('the contractor knew');
    expect(entries[1]).toContain('Ines Okafor 75 % sure named person, described as “Mayor Ines Okafor');
    const links = [...page.querySelectorAll('#sources a')].map(a => a.getAttribute('href')!.slice(1));
    expect(links).toHaveLength(seaWall.attributions.length);
    for (const id of links) expect(page.getElementById(id), id).not.toBeNull();
  });

  it('has the figures of the tables', async () => {
    const { out, open } = await reportOf([seaWall, silent]);
    await exportTo(out, 'csv', [seaWall, silent]);
    const index = await open('index.html');
    const [row] = await readTable(out, 'articles');
    const cells = [...index.querySelectorAll('#articles tbody tr:first-child > *')].map(
      cell => cell.textContent,
    );
    expect(cells.slice(0, 7)).toEqual([
      row!['title'],
      '',
      row!['publisher'],
      row!['date'],
      row!['attributions'],
      row!['named_sources'],
      row!['anonymous_sources'],
    ]);
    const figures = [...index.querySelectorAll('.figures li')].map(item => item.textContent);
    expect(figures.slice(0, 2)).toEqual(['2articles', '81words']);
  });

  it('says in a line who is unnamed and why', async () => {
    const { open } = await reportOf([seaWall, silent]);
    const lead = async (name: string) =>
      (await open(name)).querySelector('.lead')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(await lead('articles/coast/sea-wall.html')).toBe(
      '1 source is anonymous, at least 2 people. The article says why. 1 of 4 statements (25 %) come from them. 2 sources are named people.',
    );
    expect(await lead('articles/silent.html')).toBe('Nobody is said to have stated anything.');
    expect(await lead('index.html')).toContain('25 % of the statements in 2 articles come from anonymous');
  });

  it('says what is not there, rather than showing empty tables', async () => {
    const { open } = await reportOf([silent]);
    const text = async (name: string) => (await open(name)).querySelector('main')!.textContent;
    for (const words of ['No source', 'No attribution.', 'Nobody is named.', 'No place is named.']) {
      expect(await text('articles/silent.html')).toContain(words);
    }
    for (const words of [
      'No named person is quoted',
      'No attribution has a cue',
      'there is no map',
      'No article has a date',
    ]) {
      expect(await text('index.html')).toContain(words);
    }
  });

  it('draws a dot for every located place', async () => {
    const { open } = await reportOf([seaWall]);
    const dots = (await open('index.html')).querySelectorAll('svg.map circle');
    expect([...dots].map(dot => dot.querySelector('title')!.textContent)).toEqual(['Port Quill: 1 article']);
  });

  it('loads nothing from elsewhere and lets nothing run but its own script', async () => {
    const { read } = await reportOf([seaWall]);
    for (const name of ['index.html', 'articles/coast/sea-wall.html']) {
      const content = await read(name);
      expect(content).toMatch(
        /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/,
      );
      expect(content).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
      expect(content).toContain('<html lang="en">');
    }
  });

  it('takes hostile texts and ids for text', async () => {
    const evil = '</title></mark><script>alert(1)</script>=HYPERLINK("javascript:alert(1)")\u202E';
    const span = { start: 0, end: Array.from(evil).length, text: evil };
    const record: ArticleRecord = {
      ...silent,
      id: '../../<img src=x onerror=alert(1)>',
      text: evil,
      metadata: { title: evil, publisher: evil, url: 'javascript:alert(1)' },
      people: [{ id: 'person-1', name: evil, mentions: [span], by: evil }],
    };
    const { out, open } = await reportOf([record]);
    const names = await readdir(join(out, 'report'), { recursive: true });
    const pages = names.filter(name => name.endsWith('.html'));
    expect(pages).toHaveLength(2);
    for (const name of pages) {
      const page = await open(name);
      expect(page.querySelectorAll('script')).toHaveLength(name === 'index.html' ? 2 : 1);
      expect(page.querySelectorAll('img, a[href^="javascript:"], [onerror]')).toHaveLength(0);
    }
  });

  it('cuts a text that no browser scrolls, and says so', async () => {
    const text = 'x '.repeat(400_000);
    const paragraphs = [
      { start: 0, end: 700_000, kind: 'body' as const },
      { start: 700_000, end: 800_000, kind: 'body' as const },
    ];
    const { out, read } = await reportOf([{ ...silent, text, paragraphs }]);
    expect(await read('articles/silent.html')).toContain('The text goes on');
    expect((await stat(join(out, 'report/articles/silent.html'))).size).toBeLessThan(400_000);
  });

  it('parts the index into pages that stay below two megabytes', async () => {
    const title =
      'A long headline that says what happened, where it happened and who was there to see it, at length';
    const records = Array.from({ length: 9000 }, (_, i) => ({
      ...silent,
      id: `${i}`,
      metadata: { title, publisher: title },
    }));
    const { indexPages } = await import('../../../src/export/report/overview/index-pages.ts');
    const { indexRow } = await import('../../../src/export/report/overview/article-rows.ts');
    const { summarize } = await import('../../../src/export/report/summary.ts');
    const { noTotals } = await import('../../../src/export/report/overview/totals.ts');
    const rows = records.map(record => indexRow(`${record.id}.html`, summarize(record)));
    const pages = [...indexPages(noTotals(), rows, [], [])];
    expect(pages.map(([name]) => name)).toEqual(['index.html', 'index-2.html']);
    for (const [, page] of pages) expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
  });

  it('replaces a report, but not what is somebody else’s', async () => {
    const { out } = await reportOf([seaWall]);
    await exportTo(out, 'report', [silent]);
    expect(await readdir(join(out, 'report/articles'))).toEqual(['silent.html']);
    const other = await newFolder();
    await mkdir(join(other, 'report'));
    await writeFile(join(other, 'report/thesis.docx'), 'years of work');
    await expect(exportTo(other, 'report', [silent])).rejects.toThrow(UsageError);
  });

  it('writes the same bytes for the same records', async () => {
    const [a, b] = [await reportOf([seaWall]), await reportOf([seaWall])];
    expect(await a.read('index.html')).toBe(await b.read('index.html'));
    expect(await a.read('articles/coast/sea-wall.html')).toBe(await b.read('articles/coast/sea-wall.html'));
  });
});
