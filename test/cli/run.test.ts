import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { wilfulPipeline } from '../batch/built/built-batch.ts';
import { folderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';
import { whosaid } from './whosaid.ts';

const article = '“The bridge is safe,” Mayor Jane Roe said on Monday. Two officials declined to comment.\n';
const rules = ['--pipeline', 'news-rules'];
const journal = (out: string) =>
  readFileSync(join(out, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const rows = (out: string, table: string): Record<string, string>[] =>
  parse(readFileSync(join(out, `${table}.csv`), 'utf8'), { columns: true });

const linesIn = (out: string) =>
  existsSync(join(out, 'articles.jsonl'))
    ? readFileSync(join(out, 'articles.jsonl'), 'utf8').split('\n').length - 1
    : 0;

/** Sends Ctrl-C as soon as so many articles are in the journal. */
async function interruptAfter(lines: number, child: ChildProcess, out: string): Promise<void> {
  while (child.exitCode === null && linesIn(out) < lines) await sleep(5);
  child.kill('SIGINT');
}

describe('whosaid run', () => {
  it('ends with 0 and a summary on standard error when all is well', async () => {
    const out = folderOf();
    const { code, stdout, stderr } = await whosaid([
      'run',
      folderOf({ 'a.txt': article, 'b.md': article }),
      '--out',
      out,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^ {2}articles +2 {2}\d+ words in [\d.]+ s/m);
    for (const figure of ['people', 'places', 'attributions', 'anonymous sources']) {
      expect(stderr).toMatch(new RegExp(`^ {2}${figure} +\\d+$`, 'm'));
    }
    expect(stderr).toMatch(/^ {2}failures +0$/m);
    expect(stderr).toContain(`Written to ${out}/`);
    expect(stderr).not.toContain('\x1b');
    expect(journal(out).map(record => record.id)).toEqual(['a', 'b']);
  });

  it('writes to output/ below the current folder where nothing else is said', async () => {
    const cwd = folderOf({ 'in/a.txt': article });
    expect(await inProcess(['run', 'in', '--quiet', ...rules], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(join(cwd, 'output'))).toEqual(
      expect.arrayContaining(['articles.jsonl', 'people.csv', 'articles']),
    );
    expect(journal(join(cwd, 'output'))[0]).toMatchObject({ id: 'a', provenance: { path: 'in/a.txt' } });
  });

  it('ends with 1 when some inputs failed, tells the first and where all of them are', async () => {
    const out = folderOf();
    const folder = folderOf({
      'a.txt': article,
      'b.txt': '',
      'c.txt': '\0\0',
      ...Object.fromEntries([1, 2, 3, 4, 5].map(n => [`d${n}.txt`, ' '])),
    });
    const { code, stderr } = await inProcess(['run', folder, join(folder, 'gone'), ...rules, '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}failures +8$/m);
    expect(stderr).toContain(`${join(folder, 'b.txt')} is empty`);
    expect(stderr).toContain('and 3 more');
    expect(stderr).toContain(join(out, 'errors.csv'));
    expect(rows(out, 'errors').map(row => row['code'])).toEqual([
      'empty',
      'binary',
      ...Array(5).fill('empty'),
      'not-found',
    ]);
    expect(rows(out, 'articles')).toHaveLength(1);
  });

  it('ends with 1 when the only article failed', async () => {
    const out = folderOf();
    expect(await whosaid(['run', folderOf({ 'a.txt': '' }), '--out', out, '--quiet'])).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
  });

  it('writes only the formats that are named', async () => {
    const out = folderOf();
    const folder = folderOf({ 'a.txt': article });
    await inProcess(['run', folder, ...rules, '--out', out, '--format', 'json, jsonl', '--quiet']);
    expect(readdirSync(out).sort()).toEqual(['articles', 'articles.jsonl', 'run.json']);
  });

  it('gives every strange text a row', async () => {
    const texts = {
      'lone-mark.txt': '“',
      'nul.txt': 'The mayor\0 said so on Monday.',
      'broken.txt': Buffer.from('The caf\xe9 \xff\xfe is open, she said.', 'latin1'),
      'emoji.txt': '👩‍🚒 “Cafe\u0301 is safe 👍🏽,” Jane Roe said.',
      'crlf.txt': article.replace('\n', '\r\n').repeat(2),
      'cr.txt': article.replace('\n', '\r').repeat(2),
      'rtl.txt': 'قال المتحدث: “نعم” \u202bשלום\u202c',
    };
    const out = folderOf();
    const { code, stderr } = await inProcess(['run', folderOf(texts), '--out', out, '--format', 'csv']);
    expect(stderr).toMatch(/^ {2}failures +0$/m);
    expect(code).toBe(0);
    for (const record of journal(out)) {
      const points = Array.from(record.text as string);
      for (const { start, end } of record.sentences)
        expect(points.slice(start, end).join('').trim()).not.toBe('');
    }
    expect(rows(out, 'articles').map(row => row['article_id'])).toEqual(
      Object.keys(texts)
        .map(name => name.slice(0, -4))
        .sort(),
    );
  });

  it('says in one line when the output cannot be written', async () => {
    const file = join(folderOf({ taken: 'x' }), 'taken');
    const { code, stderr } = await inProcess(['run', folderOf({ 'a.txt': article }), '--out', file]);
    expect(stderr).toMatch(/^whosaid: [^\n]*taken[^\n]*\n$/);
    expect(code).toBe(2);
  });
});

describe('whosaid run -', () => {
  it('writes the record of the article on standard input to standard output, and nothing else', async () => {
    const cwd = folderOf();
    const { code, stdout, stderr } = await whosaid(['run', '-'], { cwd, stdin: article });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'whosaid/article@1', id: 'stdin', text: article });
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('decodes as files are decoded', async () => {
    const { stdout } = await inProcess(['run', '-'], {
      stdin: Buffer.from('\ufeff“Ja,” she said.', 'utf16le'),
    });
    expect(JSON.parse(stdout).text).toBe('“Ja,” she said.');
  });

  it.each([
    ['nothing', ''],
    ['something binary', '\0\x01\0\x02'],
  ])('ends with 1 and one line for %s', async (_, stdin) => {
    const { code, stdout, stderr } = await inProcess(['run', '-'], { stdin });
    expect(stderr).toMatch(/^whosaid: standard input is [^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  it('ends quietly when nobody reads what it writes', async () => {
    const { code, stderr } = await whosaid(['run', '-', ...rules], {
      stdin: article.repeat(600), // its record is far more than a pipe holds
      during: child => child.stdout.destroy(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('Ctrl-C', () => {
  const many = () =>
    folderOf(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${100 + i}.txt`, article])));
  const slowly = () => ['--pipeline', wilfulPipeline(40), '--jobs', '1'];

  it('once finishes the articles in hand, leaves whole files and ends with 130', async () => {
    const out = folderOf();
    const { code, stderr } = await whosaid(['run', many(), ...slowly(), '--out', out], {
      during: child => void interruptAfter(4, child, out),
    });
    expect(code).toBe(130);
    expect(stderr).toContain('finishing the articles in hand');
    expect(stderr).toContain('Interrupted');
    const ids = journal(out).map(record => record.id);
    expect(ids.length).toBeLessThan(200);
    expect(rows(out, 'articles').map(row => row['article_id'])).toEqual(ids);
    expect(readdirSync(join(out, 'articles'))).toHaveLength(ids.length);
    expect(readdirSync(out).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  it('twice stops at once', async () => {
    const out = folderOf();
    const { code } = await whosaid(['run', many(), ...slowly(), '--out', out], {
      during: child => {
        void interruptAfter(1, child, out);
        child.stderr.once('data', () => child.kill('SIGINT'));
      },
    });
    expect(code).toBe(130);
    expect(existsSync(join(out, 'errors.csv'))).toBe(false);
  });
});
