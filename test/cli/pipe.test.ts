import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wilfulPipeline } from '../batch/built/built-batch.ts';
import { folderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';
import { main, whosaid } from './whosaid.ts';

const texts = [
  '“The bridge is safe,” Mayor Jane Roe said.',
  '=Two\u2028officials 🌊 declined to comment.',
  'Rain.',
];
const lineOf = (fields: object) => `${JSON.stringify(fields)}\n`;
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

describe('whosaid pipe', () => {
  it('writes what whosaid run writes to its journal, line by line', async () => {
    const cwd = folderOf(Object.fromEntries(texts.map((text, i) => [`in/2031-07-0${i + 1}.txt`, text])));
    await inProcess(['run', 'in', '--quiet', '--format', 'json', '--jobs', '1'], { cwd });
    const stdin = texts.map((text, i) =>
      lineOf({ id: `2031-07-0${i + 1}`, text, path: `in/2031-07-0${i + 1}.txt` }),
    );
    const { code, stdout, stderr } = await whosaid(['pipe', '--jobs', '2'], { stdin: stdin.join('') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(readFileSync(join(cwd, 'output/articles.jsonl'), 'utf8'));
  });

  it('puts error records in the place of bad lines and of articles that hang, and ends with 0', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const stdin = ids.map(id => lineOf({ id, text: id === 'c' ? 'hang' : 'Rain.' })).join('oops\n');
    const args = ['pipe', '--pipeline', wilfulPipeline(), '--timeout', '0.5'];
    const { code, stdout, stderr } = await inProcess(args, { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parsed(stdout).map(({ id, line, code }) => [id, line, code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'not-json'],
      ['b', undefined, undefined],
      [null, 4, 'not-json'],
      ['c', 5, 'timed-out'],
      [null, 6, 'not-json'],
      ['d', undefined, undefined],
      [null, 8, 'not-json'],
      ['e', undefined, undefined],
    ]);
  });

  it('ends quietly with 0 when nobody reads any more, though the input never ends', async () => {
    const endless = lineOf({ id: 'a', text: texts[0] }).repeat(100);
    const { code, stdout, stderr } = await whosaid(['pipe', '--pipeline', 'news-rules'], {
      stdin: null,
      during: child => {
        const feed = () => child.stdin.writable && child.stdin.write(endless, () => setImmediate(feed));
        feed();
        child.stdout.once('data', () => child.stdout.destroy());
      },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith('{"schema":"whosaid/article@1"')).toBe(true);
  });

  it('answers each line while the input stays open', async () => {
    const { code, stdout } = await whosaid(['pipe', '--pipeline', wilfulPipeline()], {
      stdin: null,
      during: child => {
        child.stdin.write(lineOf({ id: 'a', text: texts[0] }));
        child.stdout.once('data', () => child.stdin.end(lineOf({ id: 'b', text: texts[2] })));
      },
    });
    expect([code, parsed(stdout).map(({ id }) => id)]).toEqual([0, ['a', 'b']]);
  });

  it.each([
    ['an input that is a folder', `"${process.execPath}" "${main}" pipe < .`, 1, 'standard input broke off'],
    [
      'an unknown pipeline',
      `"${process.execPath}" "${main}" pipe -p newz < /dev/null`,
      2,
      'no pipeline "newz"',
    ],
  ])('refuses %s', (_, command, status, message) => {
    const ended = spawnSync(command, { shell: true, encoding: 'utf8' });
    expect(ended).toMatchObject({ status, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  it('ends with 0 and nothing on an empty input', async () => {
    expect(await whosaid(['pipe', '--pipeline', wilfulPipeline()])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('whosaid export', () => {
  it('ends with 0 when every line was a record, with 1 and all failures when not, with 2 without a journal', async () => {
    const { stdout } = await inProcess(['pipe', '--pipeline', 'news-rules'], {
      stdin: lineOf({ id: 'a', text: texts[0]! }),
    });
    const folder = folderOf({ 'all.jsonl': stdout, 'bad.jsonl': '{"torn' });
    const all = await inProcess(['export', 'all.jsonl', '--out', 'all', '--quiet'], { cwd: folder });
    expect(all).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'all/people.csv'), 'utf8')).toContain('Jane Roe');
    const some = await inProcess(['export', 'all.jsonl', 'bad.jsonl', '--out', 'all'], { cwd: folder });
    expect(some.code).toBe(1);
    expect(some.stderr).toMatch(/failures +1\n\n {2}line 1 of bad\.jsonl is not JSON/);
    const none = await inProcess(['export', 'nothing.jsonl'], { cwd: folder });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('does not exist') });
  });
});
