import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePath } from '../../src/export/json/article-path.ts';
import { UsageError } from '../../src/model/errors.ts';
import { anyText } from './any-text.ts';
import { exportTo, newFolder } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

/** Paths of all files below a folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('json', () => {
  it('writes a file an article, in the folders of its id, verbatim', async () => {
    const out = await newFolder();
    expect(await exportTo(out, 'json', [seaWall, silent])).toEqual(['articles/']);
    expect(await filesIn(out)).toEqual(['articles/coast/sea-wall.json', 'articles/silent.json']);
    const written = await readFile(join(out, 'articles/coast/sea-wall.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(seaWall);
    expect(written).toBe(`${JSON.stringify(seaWall, null, 2)}\n`);
  });

  it('writes the record of a book-length text without indentation', async () => {
    const out = await newFolder();
    const long = { ...silent, text: 'a'.repeat(2_000_001) };
    await exportTo(out, 'json', [long]);
    expect(await readFile(join(out, 'articles/silent.json'), 'utf8')).toBe(`${JSON.stringify(long)}\n`);
  });

  it('leaves no article of an earlier run behind', async () => {
    const out = await newFolder();
    await exportTo(out, 'json', [seaWall, silent]);
    await exportTo(out, 'json', [{ ...silent, id: 'new' }]);
    expect(await filesIn(out)).toEqual(['articles/new.json']);
  });

  it('makes an empty folder where there are no articles', async () => {
    const out = await newFolder();
    await exportTo(out, 'json', []);
    expect(await readdir(out)).toEqual(['articles']);
  });

  it('takes up after a run that was killed', async () => {
    const out = await newFolder();
    await mkdir(join(out, 'articles.part/coast'), { recursive: true });
    await writeFile(join(out, 'articles.part/coast/half.json'), '{');
    await mkdir(join(out, 'articles.old.part'));
    await exportTo(out, 'json', [silent]);
    expect(await filesIn(out)).toEqual(['articles/silent.json']);
  });

  it.each([
    ['a text', 'input.txt', 'Somebody wrote this.'],
    ['JSON of somebody else', 'input.json', '{ "schema": 1 }'],
  ])('refuses to replace a folder that holds %s', async (_, name, content) => {
    const out = await newFolder();
    await exportTo(out, 'json', [seaWall]);
    const theirs = join(out, 'articles/deep', name);
    await mkdir(join(out, 'articles/deep'));
    await writeFile(theirs, content);
    const run = exportTo(out, 'json', [seaWall]);
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow(theirs);
    expect(await readFile(theirs, 'utf8')).toBe(content);
  });

  it('does not mind what a desktop leaves behind', async () => {
    const out = await newFolder();
    await exportTo(out, 'json', [seaWall]);
    await writeFile(join(out, 'articles/.DS_Store'), '\0');
    await exportTo(out, 'json', [silent]);
    expect(await filesIn(out)).toEqual(['articles/silent.json']);
  });
});

describe('the path of an article', () => {
  it.each([
    ['2031/may/sea wall', '2031/may/sea wall.json'],
    ['été', 'été.json'],
    ['a.b', 'a.b.json'],
    ['../../up', '%2E%2E/%2E%2E/up.json'],
    ['/root', '%/root.json'],
    ['a//b', 'a/%/b.json'],
    ['.', '%2E.json'],
    ['', '%.json'],
    ['a.json/b', 'a%2Ejson/b.json'],
    ['50%', '50%25.json'],
    ['nul', '%6Eul.json'],
    ['COM1.old/nullify', '%43OM1.old/nullify.json'],
    ['c:\\x?\u0000', 'c%3A%5Cx%3F%00.json'],
  ])('of %j is %j', (id, path) => {
    expect(articlePath(id)).toBe(path);
  });

  it('is short enough for every file system', () => {
    const [a, b] = ['あ'.repeat(200), `${'あ'.repeat(199)}い`].map(articlePath);
    expect(Buffer.byteLength(a!)).toBeLessThanOrEqual(255);
    expect(a).not.toBe(b);
  });

  it('stays in the folder and differs where ids differ, for any ids', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(join('x', articlePath(a))).toBe(`x/${articlePath(a)}`);
        expect(articlePath(a) === articlePath(b)).toBe(a === b);
      }),
    );
  });
});
