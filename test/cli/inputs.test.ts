import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folders.ts';
import { pageOf, paragraphs } from '../support/page-of.ts';
import { root } from '../support/source-files.ts';
import { zipOf } from '../support/zip-of.ts';
import { inProcess } from './in-process.ts';

const text = '“The bridge is safe,” Mayor Jane Roe said on Monday.';
const records = (out: string) =>
  readFileSync(join(out, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

describe('whosaid run on files of many kinds', () => {
  it('takes columns by name, and tells what it guessed on standard error', async () => {
    const table = `nr,story,when\n7,"${text}",2024-03-05\n`;
    const folder = folderOf({ 'a.csv': table });
    const named = ['--text-column', 'story', '--id-column', 'nr', '--date-column', 'when'];
    const out = folderOf();
    const run = (path: string, ...args: string[]) =>
      inProcess(['run', path, '--pipeline', 'news-rules', '--format', 'json', '--out', ...args]);
    const { code, stderr } = await run(join(folder, 'a.csv'), out, ...named);
    expect(code).toBe(0);
    expect(stderr).not.toContain('whosaid:');
    expect(records(out)).toMatchObject([{ id: '7', text, metadata: { date: '2024-03-05' } }]);

    const guessed = await run(folder, folderOf());
    expect(guessed.stderr).toMatch(/^whosaid: .*a\.csv: text is "story", there is no id/);
    expect((await run(folder, folderOf(), '--quiet')).stderr).toBe('');
  });

  it('keeps a page’s text in its record, and every offset points into it', async () => {
    const out = folderOf();
    const page = pageOf({ body: paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('') });
    await inProcess(['run', folderOf({ 'a.html': page }), '--out', out, '--quiet', '--format', 'json']);
    const [record] = records(out);
    expect(record.text).toBe(paragraphs.join('\n\n'));
    const points = Array.from(record.text as string);
    const of = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('');
    expect(record.people[0]).toMatchObject({ name: 'Lena Brandt' });
    expect(of(record.people[0].mentions[0])).toBe('Lena Brandt');
  });

  it('reads the newsroom without a failure', async () => {
    const out = folderOf();
    const { code, stderr } = await inProcess(['run', 'fixtures/newsroom', '--out', out], { cwd: root });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^ {2}articles +16 /m);
    expect(stderr).toMatch(/^ {2}failures +0$/m);
    expect(readFileSync(join(out, 'errors.csv'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('writes nothing outside the output folder, whatever the ids', async () => {
    const ids = [
      '../up',
      '../../../../../../tmp/whosaid-evil',
      '/etc/evil',
      'a\0b',
      'x'.repeat(300),
      'é/'.repeat(200),
      'con',
      '..',
      'a/../../b',
    ];
    const home = folderOf({
      'in/a.jsonl': ids.map(id => JSON.stringify({ id, text })).join('\n'),
      'in/b.zip': zipOf([
        { name: '../../zip-evil.txt', content: text },
        { name: 'good.txt', content: text },
      ]),
    });
    const args = ['run', join(home, 'in'), '--pipeline', 'news-rules', '--out', join(home, 'out', 'deep')];
    const { code, stderr } = await inProcess(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}articles +10 /m);
    expect(stderr).toMatch(/^ {2}failures +1$/m);
    expect(readdirSync(home).sort()).toEqual(['in', 'out']);
    expect(readdirSync(join(home, 'out'))).toEqual(['deep']);
    expect(existsSync('/tmp/whosaid-evil.json') || existsSync('/etc/evil.json')).toBe(false);
  });
});
