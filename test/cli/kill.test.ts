import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { wilfulPipeline } from '../batch/built/built-batch.ts';
import { bytesOf } from '../support/bytes-of.ts';
import { folderOf } from '../support/folders.ts';
import { killSeed, random } from '../support/random.ts';
import { inProcess } from './in-process.ts';
import { main, whosaid } from './whosaid.ts';

const article = (i: number) =>
  `“The bridge at Mile ${i} is safe,” Mayor Jane Roe said on Monday.\n\nTwo officials declined to comment. ${'The ferry runs. '.repeat(i % 9)}`;

const articles = () =>
  folderOf({
    ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i + 100}.txt`, article(i)])),
    '117.txt': '',
    '150.txt': '\0\0',
  });

const sizeOf = (out: string) => statSync(join(out, 'articles.jsonl'), { throwIfNoEntry: false })?.size ?? 0;

/** Starts a run and kills it as soon as the journal has so many bytes, and `wait` ms later. */
async function killedAt(bytes: number, wait: number, args: readonly string[], out: string): Promise<void> {
  const child = spawn(process.execPath, [main, ...args, '--out', out], { stdio: 'ignore' });
  const ended = new Promise(resolve => child.on('close', resolve));
  while (child.exitCode === null && sizeOf(out) < bytes) await sleep(4);
  await sleep(wait);
  child.kill('SIGKILL');
  await ended;
}

it(`a run that is killed at any of 20 moments of the seed ${killSeed} and resumed ends with the bytes of an undisturbed one`, async () => {
  const folder = articles();
  const undisturbed = async (pipeline: string) => {
    const [args, out] = [['run', folder, '--pipeline', pipeline, '--resume', '--quiet'], folderOf()];
    expect(await inProcess([...args, '--out', out])).toMatchObject({ code: 1, stderr: '' });
    return { args, bytes: bytesOf(out), total: sizeOf(out) };
  };
  const [ours, own] = [await undisturbed('news-rules'), await undisturbed(wilfulPipeline(8))];
  const next = random(killSeed);
  // Each folder sees four deaths, each later than the last, then an end. A share above 1 falls into the deriving of files.
  const moments = Array.from({ length: 5 }, () =>
    [next() * 0.4, next(), next(), next() * 1.4].sort((a, b) => a - b),
  );
  const ends = moments.map(async (shares, i) => {
    const { args, bytes, total } = i === 0 ? ours : own; // the deaths are the same, the starts are not as dear
    const jobs = ['--jobs', `${1 + (i % 2)}`];
    const out = folderOf();
    for (const share of shares) {
      const wait = Math.max(0, share - 1) * 100;
      await killedAt(Math.min(1, share) * total, wait, [...args, ...jobs], out);
    }
    expect(await whosaid([...args, '--out', out])).toMatchObject({ code: 1, stderr: '' });
    expect(bytesOf(out), `killed at ${shares}`).toEqual(bytes);
  });
  await Promise.all(ends);
  for (const { bytes } of [ours, own])
    expect(Object.keys(bytes).filter(name => /\.(part|lock)$/.test(name))).toEqual([]);
}, 300_000);
