import { execFileSync } from 'node:child_process';
import { appendFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { listArticles } from '../../src/read/index.ts';
import { linesOf } from '../../src/read/lines.ts';
import { folderOf } from '../support/folders.ts';
import { inShort, readFileOf, readInputs } from '../support/read-inputs.ts';

const line = (id: string, text = 'She said so.') => `${JSON.stringify({ id, text })}\n`;

describe('a line of a gigabyte', () => {
  it('is passed over in bounded memory, and the next line is read', async () => {
    const chunk = Buffer.alloc(1 << 20, 'a');
    let largest = 0;
    async function* gigabyte() {
      yield Buffer.from(line('a'));
      for (let i = 0; i < 1024; i++) {
        largest = Math.max(largest, process.memoryUsage().arrayBuffers);
        yield chunk;
      }
      yield Buffer.from(`\n${line('b')}`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines: (string | null)[] = [];
    for await (const { bytes } of linesOf(gigabyte(), 16_000_000)) lines.push(bytes?.toString() ?? null);
    expect(lines).toEqual([line('a').trim(), null, line('b').trim()]);
    expect(largest - before).toBeLessThan(100_000_000);
  });

  it('is an error row with its number', async () => {
    const outcomes = await readFileOf('a.jsonl', line('a') + line('b', 'x'.repeat(2_000_000)) + line('c'), {
      maximumBytes: 1_000_000,
    });
    expect(inShort(outcomes)).toEqual(['a: She said so.', 'too-large line 2', 'c: She said so.']);
    expect((outcomes[1] as InputError).message).toMatch(/a line of more than 1 MB/);
  });
});

describe('a file that is written to while it is read', () => {
  it.each(['a.jsonl', 'a.csv'])('ends where it ended when it was opened: %s', async name => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      name === 'a.csv' ? `${i},${'She said so. '.repeat(20)}\n` : line(`${i}`, 'She said so. '.repeat(20)),
    );
    const path = join(folderOf({ [name]: (name === 'a.csv' ? 'id,text\n' : '') + rows.join('') }), name);
    let count = 0;
    for await (const found of listArticles([path])) {
      expect(found).not.toBeInstanceOf(InputError);
      count++;
      appendFileSync(path, rows[0]!.replace('0', `later-${count}`));
    }
    expect(count).toBe(3000);
  });
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it.each(['a.txt', 'a.html', 'a.jsonl', 'a.csv', 'a.txt.gz', 'a.zip'])('a pipe called %s', async name => {
    const folder = folderOf();
    execFileSync('mkfifo', [join(folder, name)]);
    expect(await readInputs([folder])).toMatchObject([
      { code: 'unreadable', message: expect.stringContaining('not a regular file') },
    ]);
  });

  it.each(['a.txt', 'a.jsonl'])('a device that never ends, by a link called %s', async name => {
    const folder = folderOf();
    symlinkSync('/dev/zero', join(folder, name));
    expect(inShort(await readInputs([folder]))).toEqual(['unreadable']);
  });

  it('a loop of links, beside an article', async () => {
    const folder = folderOf({ 'a.jsonl': line('a') });
    symlinkSync('b.jsonl', join(folder, 'b.jsonl'));
    symlinkSync('.', join(folder, 'c.jsonl'));
    expect(inShort(await readInputs([folder]))).toEqual(['a: She said so.', 'unreadable', 'unreadable']);
  });
});

describe('ids from a column', () => {
  it.each([
    ['one that leads out', '../../etc/passwd', '_/_/etc/passwd'],
    ['one that leads out by another way', '..\\..\\etc', '_\\_\\etc'],
    ['one that is nothing but the way out', '..', '_'],
    ['one with a NUL', 'a\0b', 'a_b'],
    ['one with line breaks', 'a\nb\r\n\tc', 'a_b___c'],
    ['one with half a character', 'a\ud83d', 'a_'],
  ])('%s is made safe, and that is said', async (_, id, expected) => {
    expect(await readFileOf('a.jsonl', line(id))).toMatchObject([
      { id: expected, warnings: [expect.stringContaining('id was changed')] },
    ]);
  });

  it.each([
    'https://example.org/a?b=c#d',
    'urn:uuid:1-2',
    'a..b/...c',
    'NUL',
    '-',
    'x'.repeat(300),
    '#1',
    '😀',
  ])('kept as it is, so that it can be joined on: %s', async id => {
    expect(await readFileOf('a.jsonl', line(id))).toMatchObject([{ id, warnings: [] }]);
  });

  it('long ones are cut and stay apart', async () => {
    const outcomes = await readFileOf('a.jsonl', line(`${'x'.repeat(5000)}1`) + line(`${'x'.repeat(5000)}2`));
    const ids = outcomes.map(outcome => ('id' in outcome ? outcome.id : ''));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^x{280}~[0-9a-f]{16}$/);
  });

  it('equal ones: the first is read, the others are error rows, across files and kinds', async () => {
    const folder = folderOf({
      'a.jsonl': line('x') + line('x'),
      'b.csv': 'id,text\nx,B.\ny,C.\n',
      'y.txt': 'D.',
    });
    expect(inShort(await readInputs([folder]))).toEqual([
      'x: She said so.',
      'duplicate-id line 2',
      'duplicate-id line 2',
      'y: C.',
      'duplicate-id',
    ]);
  });

  it('thirty thousand are told apart', async () => {
    const content = Array.from({ length: 30_000 }, (_, i) => line(`${i}`)).join('');
    let [articles, errors] = [0, 0];
    for await (const found of listArticles([
      join(folderOf({ 'a.jsonl': content + line('7777') }), 'a.jsonl'),
    ])) {
      if (found instanceof InputError) errors++;
      else articles++;
    }
    expect([articles, errors]).toEqual([30_000, 1]);
  });
});
