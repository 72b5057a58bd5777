import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { type ListOptions, listArticles } from '../../src/read/index.ts';
import { folderOf } from '../support/folders.ts';

/** Ids, with errors as `code: path`, in the order of the listing. */
async function list(inputs: readonly string[], base = '', options?: ListOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const item of listArticles(inputs, options)) {
    found.push(item instanceof InputError ? `${item.code}: ${relative(base, item.path)}` : item.id);
  }
  return found;
}

describe('what is found in a folder', () => {
  it('files of every kind that is read at any depth, whatever the case of the ending', async () => {
    const folder = folderOf({
      'a.txt': '',
      'b.MD': '',
      'deep/er/still/c.Txt': '',
      'd.HTML': '',
      'd.html.gz': '',
      'd.jpg.gz': '',
      'd.tar': '',
      e: '',
      'f.txt.bak': '',
    });
    expect(await list([folder], folder)).toEqual([
      'a',
      'b',
      'd',
      'duplicate-id: d.html.gz',
      'deep/er/still/c',
    ]);
  });

  it('nothing hidden', async () => {
    const folder = folderOf({ 'a.txt': '', '.b.txt': '', '.git/c.txt': '', '._a.txt': '' });
    expect(await list([folder])).toEqual(['a']);
  });

  it('a folder that is named like a file', async () => {
    expect(await list([folderOf({ 'x.txt/a.txt': '' })])).toEqual(['x.txt/a']);
  });

  it('not the folder that is written to', async () => {
    const folder = folderOf({ 'a.txt': '', 'output/README.md': '' });
    expect(await list([folder], '', { except: [join(folder, 'output')] })).toEqual(['a']);
  });

  it('unless that is the input folder itself', async () => {
    const folder = folderOf({ 'a.txt': '' });
    expect(await list([folder], '', { except: [folder] })).toEqual(['a']);
  });
});

describe('order', () => {
  it('is that of the paths’ code units, also where a folder’s name begins a file’s', async () => {
    const paths = [
      'a/z.txt',
      'a-b.txt',
      'a.txt',
      'a0.txt',
      'B.txt',
      'a/b/c.txt',
      'ä.txt',
      '10.txt',
      '9.txt',
      '😀.txt',
      '\uffee.txt',
    ];
    const folder = folderOf(Object.fromEntries(paths.map(path => [path, ''])));
    expect(await list([folder])).toEqual([...paths].sort().map(path => path.replace('.txt', '')));
  });

  it('holds for any names', async () => {
    const name = fc.stringMatching(/^[a-c\-.0]{1,3}$/).filter(n => !n.startsWith('.') && !n.endsWith('.'));
    const path = fc
      .array(name, { minLength: 1, maxLength: 3 })
      .map(parts => `${parts.map(p => `${p}`).join('/')}.txt`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { maxLength: 8 }), async paths => {
        const isFolderToo = paths.some(p => paths.some(q => q.startsWith(`${p}/`)));
        fc.pre(!isFolderToo && paths.length > 0);
        const folder = folderOf(Object.fromEntries(paths.map(p => [p, ''])));
        expect(await list([folder])).toEqual([...paths].sort().map(p => p.slice(0, -4)));
      }),
      { numRuns: 30 },
    );
  });

  it('of several inputs is the order in which they are given', async () => {
    const folder = folderOf({ 'b/1.txt': '', 'a/2.txt': '', 'c.txt': '' });
    expect(await list(['c.txt', 'b', 'a'].map(p => join(folder, p)))).toEqual(['c', '1', '2']);
  });
});

describe('links', () => {
  it('a loop ends', async () => {
    const folder = folderOf({ 'a/b/c.txt': '' });
    symlinkSync('..', join(folder, 'a/b/up'));
    symlinkSync(folder, join(folder, 'a/top'));
    symlinkSync('.', join(folder, 'self'));
    expect(await list([folder])).toEqual(['a/b/c']);
  });

  it('loops over several folders end, and nobody is entered twice', async () => {
    const folder = folderOf({ 'in/a.txt': '', 'other/b.txt': '' });
    symlinkSync('../other', join(folder, 'in/x'));
    symlinkSync('../other', join(folder, 'in/y'));
    symlinkSync('../in', join(folder, 'other/back'));
    symlinkSync('..', join(folder, 'in/up'));
    expect(await list([join(folder, 'in')])).toEqual(['a', 'up/other/b']);
  });

  it('a linked file is an article of its own, by its own name', async () => {
    const folder = folderOf({ 'a.txt': 'x', notes: 'x' });
    symlinkSync('notes', join(folder, 'b.txt'));
    expect(await list([folder])).toEqual(['a', 'b']);
  });
});

describe('ids', () => {
  it.each([
    ['a file in a folder', 'talks.txt', 'talks'],
    ['only the last ending goes', 'v1.2.final.txt', 'v1.2.final'],
    ['in NFC, as other systems write the name', 'Re\u0301sume\u0301.md', 'R\u00e9sum\u00e9'],
    ['control characters are replaced', 'a\u0007b\u0085c.txt', 'a_b_c'],
    ['what Windows refuses is replaced', 'who: "me?" <a|b>*\\.txt', 'who_ _me__ _a_b___'],
    ['no dot at the end', 'in the U.S..txt', 'in the U.S_'],
    ['no dot at the end of a folder', 'etc./a.txt', 'etc_/a'],
    ['emoji stay', '😀.txt', '😀'],
  ])('%s', async (_, path, id) => {
    expect(await list([folderOf({ [path]: '' })])).toEqual([id]);
  });

  it('a single file has its base name', async () => {
    const folder = folderOf({ 'deep/talks.txt': '' });
    expect(await list([join(folder, 'deep/talks.txt')])).toEqual(['talks']);
    expect(await list([join(folder, 'deep/../deep/talks.txt')])).toEqual(['talks']);
  });

  it.each(['...txt', '..txt', '.a.txt'])(
    'a single file called %s has no hidden id and none that leads up',
    async name => {
      const [id] = await list([join(folderOf({ [name]: '' }), name)]);
      expect(id).toMatch(/^_/);
    },
  );

  it('do not change when a file is added', async () => {
    const before = await list([folderOf({ 'b/c.txt': '', 'd.txt': '' })]);
    const after = await list([folderOf({ 'a.txt': '', 'b/c.txt': '', 'd.txt': '' })]);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe('two inputs with one id', () => {
  it('the first is read, the second is an error that names both', async () => {
    const folder = folderOf({ 'a.md': '', 'a.txt': '' });
    const found = [];
    for await (const item of listArticles([folder])) found.push(item);
    expect(found[0]).toMatchObject({ id: 'a', path: join(folder, 'a.md') });
    expect(found[1]).toMatchObject({ code: 'duplicate-id', path: join(folder, 'a.txt') });
    expect((found[1] as Error).message).toContain(join(folder, 'a.md'));
  });

  it('also in different folders', async () => {
    const folder = folderOf({ 'x/a.txt': '', 'y/a.txt': '', 'y/b.txt': '' });
    const inputs = [join(folder, 'x'), join(folder, 'y')];
    expect(await list(inputs, folder)).toEqual(['a', 'duplicate-id: y/a.txt', 'b']);
  });

  it('also where only illegal characters told them apart', async () => {
    const folder = folderOf({ 'a:b.txt': '', 'a?b.txt': '' });
    expect(await list([folder], folder)).toEqual(['a_b', 'duplicate-id: a?b.txt']);
  });

  it('a file that is named twice', async () => {
    const path = join(folderOf({ 'a.txt': '' }), 'a.txt');
    const found = [];
    for await (const item of listArticles([path, path])) found.push(item);
    expect(found[1]).toMatchObject({ code: 'duplicate-id', message: expect.stringContaining('named twice') });
  });
});
