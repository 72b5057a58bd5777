import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { folderOf, sharedFolderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';

const formula = '=HYPERLINK("http://harm.example","see")';
const articles = sharedFolderOf({
  '=1+1.txt': '“Café tables were full,” Mayor Jane Roe said.\n',
  'b.md': `---\ntitle: '${formula}'\npublisher: '@desk'\n---\n“+1,” Jane Roe said. “- no,” she added.\n`,
});

async function runWith(...options: string[]) {
  const out = folderOf();
  const args = ['run', articles, '--pipeline', 'news-rules', '--quiet', '--format', 'csv', '--out', out];
  expect(await inProcess([...args, ...options])).toEqual({ code: 0, stdout: '', stderr: '' });
  const tables = readdirSync(out).filter(name => name.endsWith('.csv'));
  const text = (name: string) => readFileSync(join(out, name), 'utf8');
  const rows = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(out, name)), { columns: true, bom: true });
  const descriptor = JSON.parse(text('datapackage.json'));
  return { out, tables, text, rows, descriptor };
}

describe('--csv', () => {
  it('plain, which is the default: no byte order mark, LF, formulas guarded', async () => {
    const { tables, text, rows, descriptor } = await runWith();
    expect(tables.length).toBeGreaterThan(10);
    for (const name of tables) expect(text(name), name).toMatch(/^"[^\r\uFEFF]*\n$/);
    expect(rows('articles.csv').map(row => row['article_id'])).toEqual(["'=1+1", 'b']);
    expect(rows('articles.csv')[1]).toMatchObject({ title: `'${formula}`, publisher: "'@desk" });
    expect(descriptor.description).toContain("has a ' before it");
    expect(descriptor.resources[0].dialect.lineTerminator).toBe('\n');
  });

  it('excel: a byte order mark and CRLF in every table, formulas guarded', async () => {
    const { tables, text, rows, descriptor } = await runWith('--csv', 'excel');
    for (const name of tables) {
      expect(text(name).startsWith('\uFEFF"'), name).toBe(true);
      expect(text(name).replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
      expect(text(name).endsWith('\r\n'), name).toBe(true);
    }
    expect(text('attributions.csv')).toContain('Café');
    expect(rows('articles.csv')[1]!['title']).toBe(`'${formula}`);
    expect(descriptor.resources[0].dialect.lineTerminator).toBe('\r\n');
  });

  it('raw: as plain, with nothing before a formula', async () => {
    const [plain, raw] = [await runWith('--csv', 'plain'), await runWith('--csv', 'raw')];
    expect(raw.tables).toEqual(plain.tables);
    for (const name of raw.tables) expect(raw.text(name), name).toMatch(/^"[^\r\uFEFF]*\n$/);
    expect(raw.rows('articles.csv').map(row => row['article_id'])).toEqual(['=1+1', 'b']);
    expect(raw.rows('articles.csv')[1]!['title']).toBe(formula);
    const unguarded = plain.text('attributions.csv').replace(/(?<=^|,)"'(?=[=@+-])/gm, '"');
    expect(raw.text('attributions.csv')).toBe(unguarded);
    expect(unguarded).not.toBe(plain.text('attributions.csv'));
    expect(raw.descriptor.description).not.toContain("a ' before it");
  });

  it('is the same through export', async () => {
    const { out, text } = await runWith('--csv', 'excel');
    const again = folderOf();
    await inProcess(['export', out, '--out', again, '--format', 'csv', '--csv', 'excel', '--quiet']);
    expect(readFileSync(join(again, 'attributions.csv'), 'utf8')).toBe(text('attributions.csv'));
  });

  it('refuses another word', async () => {
    const { code, stderr } = await inProcess(['run', '.', '--csv', 'numbers']);
    expect(code).toBe(2);
    expect(stderr).toContain('plain, excel, raw');
  });
});
