import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wilfulPipeline } from '../batch/built/built-batch.ts';
import { bytesOf } from '../support/bytes-of.ts';
import { folderOf } from '../support/folders.ts';
import { inProcess } from './in-process.ts';
import { main } from './whosaid.ts';

/** Runs the command where no file can become larger than so many kB: writing fails in the midst of a line. */
const inLittleRoom = (kilobytes: number, args: readonly string[]) =>
  spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash', process.execPath, main, ...args],
    { encoding: 'utf8' },
  );

it.skipIf(process.platform === 'win32')(
  'a journal that cannot grow any more ends the run with a sentence, and resumes to the same bytes',
  async () => {
    const names = Array.from({ length: 20 }, (_, i) => [
      `${i + 100}.txt`,
      `The ferry ${i} runs. `.repeat(200),
    ]);
    const [articles, out, whole] = [folderOf(Object.fromEntries(names)), folderOf(), folderOf()];
    const args = ['run', articles, '--resume', '--quiet', '--jobs', '1', '--format', 'csv'];
    args.push('--pipeline', wilfulPipeline());
    const { status, stdout, stderr } = inLittleRoom(64, [...args, '--out', out]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`whosaid: ${out}: the file would be larger than the system allows\n`);
    expect(readdirSync(out).sort()).toEqual(['articles.jsonl', 'run.json']);
    expect(statSync(join(out, 'articles.jsonl')).size).toBeGreaterThan(60_000);
    for (const folder of [out, whole]) expect((await inProcess([...args, '--out', folder])).code).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  },
);
