import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { scoreFolders, scoreRecords } from '../../src/score/index.ts';
import { pairs } from './pairs.ts';

/** A folder with these files, gone when the test is over. */
async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const gold = pairs[0]!.gold;
const [ferry, bakery] = [pairs[0]!.pred!, pairs[1]!.pred!];
const allGold = Object.fromEntries(pairs.map((pair, i) => [`${i}.json`, pair.gold]));

describe('scoring folders', () => {
  it('pairs gold with <id>.json in any folder of the predictions', async () => {
    const pred = await folderOf({
      'deep/er/ferry.json': ferry,
      'trade/bakery.json': bakery,
      'notes.txt': 'no record',
    });
    expect(await scoreFolders(await folderOf(allGold), pred)).toEqual(scoreRecords(pairs));
  });

  it('takes a file only where the folders of its id fit', async () => {
    const pred = await folderOf({ 'ferry.json': ferry, 'bakery.json': bakery });
    expect((await scoreFolders(await folderOf(allGold), pred)).missing).toBe(2);
  });

  it('takes the least deep of two predictions', async () => {
    const pred = await folderOf({ 'old/ferry.json': ferry, 'ferry.json': gold });
    const scores = await scoreFolders(await folderOf({ 'ferry.json': gold }), pred);
    expect(scores.values['people']).toBe(1);
  });

  const { people: _, ...withoutPeople } = gold;
  const stray = { ...gold, sources: gold.sources.slice(1) };

  it.each([
    ['is not JSON', 'not-json', '{ "schema": '],
    ['is not an article record', 'not-a-record', withoutPeople],
    ['is not an article record: attribution-1 names source-1', 'not-a-record', stray],
    [
      'is not an article record: /people/0/mentions',
      'not-a-record',
      { ...gold, people: [{ ...gold.people[0], mentions: [] }] },
    ],
  ])('says which file %s', async (reason, code, content) => {
    const good = await folderOf({ 'ferry.json': gold });
    const bad = await folderOf({ 'ferry.json': content });
    for (const run of [() => scoreFolders(bad, good), () => scoreFolders(good, bad)]) {
      const error = await run().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ code, path: join(bad, 'ferry.json') });
      expect((error as Error).message).toContain(`${join(bad, 'ferry.json')} ${reason}`);
    }
  });

  it('says which folder is missing or has no gold', async () => {
    const good = await folderOf({ 'ferry.json': gold });
    const none = await folderOf({ 'readme.txt': 'nothing' });
    await expect(scoreFolders(join(good, 'no'), good)).rejects.toMatchObject({
      code: 'unreadable',
      path: join(good, 'no'),
    });
    await expect(scoreFolders(good, join(good, 'no'))).rejects.toMatchObject({
      code: 'unreadable',
      path: join(good, 'no'),
    });
    await expect(scoreFolders(none, good)).rejects.toMatchObject({ code: 'empty', path: none });
  });
});
