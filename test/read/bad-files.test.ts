import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { articleFromBytes, listArticles } from '../../src/read/index.ts';
import { folderOf } from '../support/folders.ts';

const read = (bytes: Uint8Array | string) =>
  articleFromBytes(Buffer.from(bytes as Uint8Array), { id: 'a', path: 'in/a.txt' });

/** What becomes of the only file of a folder. */
async function outcomeOf(path: string) {
  for await (const found of listArticles([path])) {
    if (found instanceof InputError) return found;
    return await found.read().catch((error: unknown) => error);
  }
  return undefined;
}

/** Root may read everything, so root's rights are laid down for a while. */
async function asAnybody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('files that hold no article', () => {
  const noise = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256);
  it.each([
    ['nothing', '', 'empty', /is empty/],
    ['white space only', ' \r\n\t\u00a0\n', 'empty', /white space/],
    ['invisible characters only', '\u200b\u200e\ufeff', 'empty', /white space/],
    ['a byte order mark only', '\ufeff', 'empty', /white space/],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'binary', /is a PDF/],
    ['a Word document', 'PK\x03\x04\x14\0', 'binary', /Word/],
    ['a rich text document', '{\\rtf1 He said so.}', 'binary', /rich text/],
    ['an image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'binary', /JPEG/],
    ['noise', noise, 'binary', /control characters/],
    ['mostly NULs', `He said so.${'\0'.repeat(4000)}`, 'binary', /100 % of it/],
    ['mostly other control characters', 'a\u0001\u0002b\u0003\u0004', 'binary', /67 % of it/],
  ])('%s', (_, bytes, code, message) => {
    let error: unknown;
    try {
      read(bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: 'InputError', code, path: 'in/a.txt', line: null });
    expect((error as Error).message).toMatch(message);
  });

  it('each message is one line that begins with the file and ends with a remedy', () => {
    for (const bytes of ['', ' ', '%PDF-', '\0\0\0a']) {
      expect(() => read(bytes)).toThrow(/^in\/a\.txt [^\n]+; [a-z][^\n]+$/);
    }
  });
});

describe('files that cannot be read', () => {
  it('a link that leads nowhere', async () => {
    const folder = folderOf();
    symlinkSync('gone.txt', join(folder, 'a.txt'));
    expect(await outcomeOf(folder)).toMatchObject({ code: 'not-found', path: join(folder, 'a.txt') });
  });

  it('a link that leads to itself', async () => {
    const folder = folderOf();
    symlinkSync('a.txt', join(folder, 'a.txt'));
    expect(await outcomeOf(folder)).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('leads to itself'),
    });
  });

  it.skipIf(process.platform === 'win32')('a pipe, which would be waited for for ever', async () => {
    const folder = folderOf();
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    expect(await outcomeOf(folder)).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('not a regular file'),
    });
  });

  it.skipIf(process.platform === 'win32')('a file and a folder without permission', async () => {
    const folder = folderOf({ 'a.txt': 'He said so.', 'shut/b.txt': 'He said so.' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'a.txt'), 0);
    chmodSync(join(folder, 'shut'), 0);
    const denied = { code: 'unreadable', message: expect.stringContaining('permission denied') };
    await asAnybody(async () => {
      expect(await outcomeOf(join(folder, 'a.txt'))).toMatchObject(denied);
      expect(await outcomeOf(join(folder, 'shut'))).toMatchObject({ ...denied, path: join(folder, 'shut') });
    });
  });

  it('a path that does not exist', async () => {
    expect(await outcomeOf('no/such/file.txt')).toMatchObject({
      code: 'not-found',
      message: 'no/such/file.txt does not exist; check the spelling, or where its link leads',
    });
  });

  it('a name that no system takes', async () => {
    expect(await outcomeOf(`${'x'.repeat(5000)}.txt`)).toMatchObject({ code: 'unreadable' });
    expect(await outcomeOf('a\0b.txt')).toMatchObject({ code: 'unreadable' });
  });

  it('a named file of a kind that is not read, with the kinds that are', async () => {
    const folder = folderOf({ 'photo.jpg': 'x' });
    expect(await outcomeOf(join(folder, 'photo.jpg'))).toMatchObject({
      code: 'not-an-article',
      message: expect.stringContaining('(.txt, .md, '),
    });
  });

  it('a folder without articles', async () => {
    const folder = folderOf({ 'photo.jpg': 'x', '.hidden.txt': 'x' });
    mkdirSync(join(folder, 'empty'));
    expect(await outcomeOf(folder)).toMatchObject({ code: 'no-articles', path: folder });
  });

  it('a file too large to be one article, without reading it', async () => {
    const folder = folderOf({ 'a.txt': 'x' });
    truncateSync(join(folder, 'a.txt'), 200_000_000);
    expect(await outcomeOf(folder)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('100 MB'),
    });
  });
});

it('a line of 20 MB is an article', async () => {
  const text = 'The mayor said the bridge is safe. '.repeat(600_000);
  const folder = folderOf({ 'a.txt': text });
  expect(await outcomeOf(folder)).toMatchObject({ id: 'a', text, warnings: [] });
});
