import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folders.ts';
import { inShort, readFileOf, readInputs } from '../support/read-inputs.ts';
import { zipOf } from '../support/zip-of.ts';

const line = (id: string) => `${JSON.stringify({ id, text: `${id} said so.` })}\n`;

describe('gzip', () => {
  it.each([
    ['a.txt.gz', 'He said so.', ['a: He said so.']],
    ['2024.v1.md.gz', 'He said so.', ['2024.v1: He said so.']],
    ['a.HTML.GZ', '<p>He said so.</p>', ['a: He said so.']],
    ['a.jsonl.gz', line('x') + line('y'), ['x: x said so.', 'y: y said so.']],
    ['a.csv.gz', 'id,text\nx,He said so.\n', ['x: He said so.']],
  ])('%s is read as what it packs', async (name, content, expected) => {
    expect(inShort(await readFileOf(name, gzipSync(content)))).toEqual(expected);
  });

  it('the date in the name and the hash are those of what is packed', async () => {
    const [packed] = await readFileOf('2024-03-05.txt.gz', gzipSync('He said so.'));
    const [plain] = await readFileOf('2024-03-05.txt', 'He said so.');
    expect(packed).toMatchObject({ ...plain, path: expect.stringMatching(/\.txt\.gz$/) });
  });

  const packed = gzipSync(line('x') + line('y') + line('z'.repeat(3000)));
  const damaged = Buffer.from(packed);
  damaged.fill(0xff, 30, 40);
  it.each([
    ['cut off', gzipSync('He said so.').subarray(0, -12), ['damaged']],
    ['damaged', damaged, ['damaged']],
    ['not packed at all', 'He said so.', ['damaged']],
    ['empty', '', ['damaged']],
  ])('a file that is %s is an error row', async (_, content, expected) => {
    expect(inShort(await readFileOf('a.txt.gz', content)).map(text => text.split(' ')[0])).toEqual(expected);
  });

  it('lines before the damage are kept', async () => {
    const noise = Array.from({ length: 5_000 }, (_, i) => line(`id-${(i * 2654435761) % 4294967296}`)).join(
      '',
    );
    const outcomes = inShort(await readFileOf('a.jsonl.gz', gzipSync(noise).subarray(0, -1000)));
    expect(outcomes.length).toBeGreaterThan(100);
    expect(outcomes.at(-1)).toBe('damaged');
  });

  it('several packed parts in a row are one file, and what follows them is left out', async () => {
    const parts = [gzipSync(line('x')), gzipSync(line('y'))];
    const garbage = Buffer.from('\0\0\0\0trailing garbage');
    expect(inShort(await readFileOf('a.jsonl.gz', Buffer.concat([...parts, garbage])))).toEqual([
      'x: x said so.',
      'y: y said so.',
    ]);
  });

  it('a bomb is left, whether it is one article or many', async () => {
    const bomb = gzipSync(Buffer.alloc(120_000_000, 'a'));
    expect(inShort(await readFileOf('a.txt.gz', bomb))).toEqual(['too-large']);
    expect(inShort(await readFileOf('a.jsonl.gz', bomb))).toEqual(['too-large']);
  });
});

describe('a packed folder', () => {
  it('is read like a folder, in its own order, below its name', async () => {
    const zip = zipOf([
      { name: 'b.txt', content: 'B said so.' },
      { name: 'in/a.html', content: '<p>A said so.</p>' },
      { name: 'in/' },
      { name: 'rows.jsonl.gz', content: gzipSync(line('x')) },
      { name: 'photo.jpg', content: 'x' },
      { name: '.hidden.txt', content: 'x' },
      { name: '__MACOSX/b.txt', content: 'x' },
    ]);
    const outcomes = await readFileOf('day.zip', zip);
    expect(inShort(outcomes)).toEqual(['day/b: B said so.', 'day/in/a: A said so.', 'x: x said so.']);
    expect(outcomes[1]).toMatchObject({ path: expect.stringMatching(/day\.zip\/in\/a\.html$/) });
    expect(outcomes[2]).toMatchObject({ path: expect.stringMatching(/day\.zip\/rows\.jsonl\.gz:1$/) });
  });

  it('is found in a folder', async () => {
    const folder = folderOf({ 'a.txt': 'A.', 'sub/day.zip': zipOf([{ name: 'b.txt', content: 'B.' }]) });
    expect(inShort(await readInputs([folder]))).toEqual(['a: A.', 'sub/day/b: B.']);
  });

  it.each([
    ['a name that leads out', { name: '../../evil.txt', content: 'x' }, 'unreadable', /leads out/],
    [
      'a name that leads out by another way',
      { name: '..\\..\\evil.txt', content: 'x' },
      'unreadable',
      /leads out/,
    ],
    ['a name from the root', { name: '/etc/evil.txt', content: 'x' }, 'unreadable', /leads out/],
    ['a folder packed twice', { name: 'in.zip', content: 'PK' }, 'unreadable', /packed twice/],
    ['a link', { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 }, 'unreadable', /is a link/],
    ['an encrypted file', { name: 'b.txt', content: 'x', flags: 0x801 }, 'unreadable', /encrypted/],
    ['an unknown way to pack', { name: 'b.txt', content: 'x', method: 99 }, 'unreadable', /not read/],
    ['a bomb', { name: 'b.txt', content: Buffer.alloc(120_000_000, 'a') }, 'too-large', /250 times/],
    [
      'a bomb that claims to be small',
      { name: 'b.txt', content: Buffer.alloc(9_000_000, 'a'), claimedSize: 9 },
      'damaged',
      /too many bytes/,
    ],
    ['less than it claims', { name: 'b.txt', content: 'x', claimedSize: 9 }, 'damaged', /not enough bytes/],
    ['an empty file', { name: 'b.txt' }, 'empty', /is empty/],
  ])('%s is an error row, and the rest is read', async (_, entry, code, message) => {
    const [before, bad, after] = await readFileOf(
      'day.zip',
      zipOf([{ name: 'a.txt', content: 'A.' }, entry, { name: 'z.txt', content: 'Z.' }]),
    );
    expect([before, after]).toMatchObject([{ id: 'day/a' }, { id: 'day/z' }]);
    expect(bad).toMatchObject({ name: 'InputError', code, message: expect.stringMatching(message) });
  });

  it('that unpacks to far more than its size in small pieces is left where that shows', async () => {
    const content = Buffer.alloc(60_000_000, 'a');
    const outcomes = await readFileOf('day.zip', zipOf([1, 2, 3].map(n => ({ name: `${n}.txt`, content }))), {
      maximumBytes: 1000,
    });
    expect(outcomes.at(-1)).toMatchObject({ code: 'too-large', path: expect.stringMatching(/day\.zip$/) });
  });

  it.each([
    ['is not one', 'He said so.', 'damaged'],
    ['is cut off', zipOf([{ name: 'a.txt', content: 'A.' }]).subarray(0, -30), 'damaged'],
    ['is empty', '', 'damaged'],
    ['holds no articles', zipOf([{ name: 'photo.jpg' }]), 'no-articles'],
  ])('that %s is an error row', async (_, content, code) => {
    expect(inShort(await readFileOf('day.zip', content))).toEqual([code]);
  });

  it('leaves nothing on the disk', async () => {
    const folder = folderOf({
      'day.zip': zipOf([
        { name: 'a.txt', content: 'A.' },
        { name: '../b.txt', content: 'B.' },
      ]),
    });
    await readInputs([join(folder, 'day.zip')]);
    expect(readdirSync(folder)).toEqual(['day.zip']);
  });
});
