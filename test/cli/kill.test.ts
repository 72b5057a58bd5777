import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { bytesOf } from '../support/bytes-of.ts';
import { folderOf } from '../support/folders.ts';
import { main, whosaid } from './whosaid.ts';

const article = (i: number) =>
  `“The bridge at Mile ${i} is safe,” Mayor Jane Roe said on Monday.\n\nTwo officials declined to comment. ${'The ferry runs. '.repeat(i % 9)}`;

const articles = () =>
  folderOf({
    ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i + 100}.txt`, article(i)])),
    '117.txt': '',
    '150.txt': '\0\0',
  });

/** Mulberry32: the same moments at every run of the test. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

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

it('a run that is killed at any of 20 moments and resumed ends with the bytes of an undisturbed one', async () => {
  const [folder, whole] = [articles(), folderOf()];
  const args = ['run', folder, '--pipeline', 'news-rules', '--resume', '--quiet'];
  expect(await whosaid([...args, '--out', whole])).toMatchObject({ code: 1, stderr: '' });
  const expected = bytesOf(whole);
  const total = sizeOf(whole);
  const next = random(20261123);
  // Each folder sees four deaths, each later than the last, then an end. A share above 1 falls into the deriving of files.
  const moments = Array.from({ length: 5 }, () =>
    [next() * 0.4, next(), next(), next() * 1.4].sort((a, b) => a - b),
  );
  const ends = moments.map(async (shares, i) => {
    const out = folderOf();
    for (const share of shares) {
      await killedAt(
        Math.min(1, share) * total,
        Math.max(0, share - 1) * 100,
        [...args, '--jobs', `${1 + (i % 2)}`],
        out,
      );
    }
    expect(await whosaid([...args, '--out', out])).toMatchObject({ code: 1, stderr: '' });
    expect(bytesOf(out), `killed at ${shares}`).toEqual(expected);
  });
  await Promise.all(ends);
  expect(Object.keys(expected).filter(name => /\.(part|lock)$/.test(name))).toEqual([]);
}, 300_000);
