import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BatchOptions, runBatch } from '../../src/batch/index.ts';
import type { About } from '../../src/pipeline/index.ts';
import { bytesOf } from '../support/bytes-of.ts';
import { folderOf } from '../support/folders.ts';
import { fakePipeline } from './fake-pipeline.ts';

/** As the fake one, and it writes down whom it was asked for. */
function recordingPipeline(fingerprint = 'one') {
  const asked: string[] = [];
  const extract = (text: string, about: About = {}) => {
    asked.push(about.id!);
    if (text.includes('explode')) throw new Error('no');
    return fakePipeline.extract(text, about);
  };
  return { asked, name: 'fake', fingerprint, extract };
}

const run = (inputs: string | readonly string[], out: string, options: Partial<BatchOptions> = {}) =>
  runBatch({ inputs: [inputs].flat(), out, pipeline: recordingPipeline(), jobs: 2, ...options });

/** Resumes and says what was extracted. */
async function resume(inputs: string | readonly string[], out: string, options: Partial<BatchOptions> = {}) {
  const pipeline = recordingPipeline();
  const summary = await run(inputs, out, { pipeline, ifExists: 'resume', ...options });
  return { asked: pipeline.asked.sort(), summary };
}

const texts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i + 10}.txt`, `Article ${i}. `.repeat(i + 1)]),
  );

/** What one undisturbed run writes. */
async function undisturbed(inputs: string | readonly string[]) {
  const out = folderOf();
  await run(inputs, out);
  return bytesOf(out);
}

const journalOf = (out: string) => join(out, 'articles.jsonl');

describe('an output folder that holds a run', () => {
  it('is refused with the ways out, and stays as it is', async () => {
    const [articles, out] = [folderOf(texts(2)), folderOf()];
    await run(articles, out);
    const before = bytesOf(out);
    await expect(run(folderOf({ 'b.txt': 'x' }), out)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/--resume .*--force .*--out/),
    });
    expect(bytesOf(out)).toEqual(before);
  });

  it('is replaced where that is asked for', async () => {
    const [other, out] = [folderOf({ 'b.txt': 'x' }), folderOf()];
    await run(folderOf(texts(2)), out);
    await run(other, out, { ifExists: 'replace' });
    expect(bytesOf(out)).toEqual(await undisturbed(other));
  });

  it('is extracted no second time where nothing changed', async () => {
    const [articles, out] = [folderOf(texts(5)), folderOf()];
    await run(articles, out);
    const before = bytesOf(out);
    const { asked, summary } = await resume(articles, out);
    expect(asked).toEqual([]);
    expect(summary).toMatchObject({ articles: 5, kept: 5, failures: 0 });
    expect(bytesOf(out)).toEqual(before);
  });

  it('is extracted anew by another pipeline', async () => {
    const [articles, out] = [folderOf(texts(3)), folderOf()];
    await run(articles, out, { pipeline: recordingPipeline('two') });
    expect((await resume(articles, out)).asked).toEqual(['10', '11', '12']);
    expect(bytesOf(out)).toEqual(await undisturbed(articles));
  });
});

describe('articles that changed between a run and its resumption', () => {
  const write = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text);

  it.each<[string, (folder: string) => void, readonly string[]]>([
    ['a changed one is done again', f => write(f, '11.txt', 'Changed.'), ['11']],
    ['a new one comes at its place', f => write(f, '105.txt', 'New.'), ['105']],
    ['a new first one', f => write(f, '0.txt', 'New.'), ['0']],
    ['a new last one', f => write(f, '99.txt', 'New.'), ['99']],
    ['one that vanished leaves', f => rmSync(join(f, '12.txt')), []],
    ['the last that vanished leaves', f => rmSync(join(f, '15.txt')), []],
    [
      'all that vanished but one',
      f => ['10', '11', '12', '13', '15'].map(n => rmSync(join(f, `${n}.txt`))),
      [],
    ],
    ['one that can no longer be read leaves', f => write(f, '13.txt', ''), []],
    ['one that now fails leaves', f => write(f, '13.txt', 'explode'), ['13']],
    ['one that failed and is mended', f => write(f, '14.txt', 'Mended.'), ['14']],
    [
      'several at once',
      f => {
        write(f, '10.txt', 'Changed.');
        rmSync(join(f, '11.txt'));
        write(f, '135.txt', 'New.');
      },
      ['10', '135'],
    ],
  ])('%s', async (_, change, extracted) => {
    const [articles, out] = [folderOf({ ...texts(6), '14.txt': '' }), folderOf()];
    await run(articles, out);
    change(articles);
    expect((await resume(articles, out)).asked.filter(id => id !== '14' || extracted.includes(id))).toEqual(
      extracted,
    );
    expect(bytesOf(out)).toEqual(await undisturbed(articles));
  });

  it('another order of the inputs is the order of the output', async () => {
    const [a, b, out] = [folderOf({ 'a.txt': 'x', 'c.txt': 'y' }), folderOf({ 'b.txt': 'z' }), folderOf()];
    await run([a, b], out);
    expect((await resume([b, a], out)).asked).toEqual([]);
    expect(bytesOf(out)).toEqual(await undisturbed([b, a]));
  });

  it('the same name and text at another path is another article', async () => {
    const [a, b, out] = [folderOf(texts(2)), folderOf(texts(2)), folderOf()];
    await run(a, out);
    expect((await resume(b, out)).asked).toEqual(['10', '11']);
    expect(bytesOf(out)).toEqual(await undisturbed(b));
  });
});

describe('a journal that a run left as it could', () => {
  it.each<[string, (path: string, length: number) => void, readonly string[]]>([
    ['cut within the last line', (path, length) => truncateSync(path, length - 30), ['15']],
    ['cut before the last line feed', (path, length) => truncateSync(path, length - 1), ['15']],
    ['cut within a line', (path, length) => truncateSync(path, Math.floor(length / 2)), ['13', '14', '15']],
    ['cut to nothing', path => truncateSync(path, 0), ['10', '11', '12', '13', '14', '15']],
    ['with the beginning of one more line', path => appendFileSync(path, '{"schema":"whosaid/art'), []],
    ['with zeros where the power failed', path => appendFileSync(path, '\0'.repeat(5000)), []],
    ['with a line that is none of ours', path => appendFileSync(path, '{"a":1}\nx\n'), []],
  ])('%s', async (_, harm, extracted) => {
    const [articles, out] = [folderOf(texts(6)), folderOf()];
    await run(articles, out);
    const before = bytesOf(out);
    harm(journalOf(out), readFileSync(journalOf(out)).length);
    expect((await resume(articles, out)).asked).toEqual(extracted);
    expect(bytesOf(out)).toEqual(before);
  });

  it('with a line damaged in the middle: that article is done again', async () => {
    const [articles, out] = [folderOf(texts(6)), folderOf()];
    await run(articles, out);
    const before = bytesOf(out);
    const bytes = readFileSync(journalOf(out));
    bytes.fill('}', Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 5);
    writeFileSync(journalOf(out), bytes);
    expect((await resume(articles, out)).asked).toHaveLength(1);
    expect(bytesOf(out)).toEqual(before);
  });

  it('broken off while changed articles were done: what was done of them is not done again', async () => {
    const [articles, out] = [folderOf(texts(6)), folderOf()];
    await run(articles, out);
    for (const name of ['10', '11', '12']) writeFileSync(join(articles, `${name}.txt`), 'Changed.');
    const fail = ({ done }: { readonly done: number }) => {
      if (done === 2) throw new Error('broken off');
    };
    await expect(resume(articles, out, { onProgress: fail, jobs: 1 })).rejects.toThrow('broken off');
    expect((await resume(articles, out)).asked).toEqual(['12']);
    expect(bytesOf(out)).toEqual(await undisturbed(articles));
  });

  it('interrupted while it was resumed: nothing that was done is lost', async () => {
    const [articles, out] = [folderOf(texts(30)), folderOf()];
    await run(articles, out);
    writeFileSync(join(articles, '10.txt'), 'Changed.');
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const first = await resume(articles, out, { signal: controller.signal, onProgress, jobs: 1 });
    expect(first.summary).toMatchObject({ wasInterrupted: true });
    expect(bytesOf(out)).toEqual(await undisturbed(articles));
    expect((await resume(articles, out)).asked).toEqual([]);
  });
});
