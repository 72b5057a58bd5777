import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const reporter = new URL('report-use.mjs', import.meta.url).href;

/** Whether a process can be kept on some of the cores (Linux). */
export const canPin = spawnSync('taskset', ['--version']).status === 0;

/**
 * Runs the command in a process of its own: wall and processor seconds, and the most memory that it held, in bytes.
 * `cores`: how many of the machine's it may use.
 */
export function runCommand(args, input = '', cores = undefined) {
  const note = join(mkdtempSync(join(tmpdir(), 'whosaid-bench-')), 'use');
  const start = performance.now();
  const pinned = cores === undefined ? [] : ['taskset', '-c', `0-${cores - 1}`];
  const [program, ...before] = [...pinned, process.execPath];
  const { status, stderr } = spawnSync(program, [...before, '--import', reporter, main, ...args], {
    input,
    env: { ...process.env, WHOSAID_BENCH_USE: note },
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`whosaid ${args.join(' ')} ended with ${status}: ${stderr}`);
  const use = JSON.parse(readFileSync(note, 'utf8'));
  rmSync(join(note, '..'), { recursive: true });
  return { seconds, ...use };
}

/** Calls `use` with a folder that holds these articles and with one to write to; both are gone afterwards. */
export function withFolders(count, makeText, use) {
  const root = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  try {
    for (let i = 0; i < count; i++) {
      const folder = join(root, 'articles', String(Math.floor(i / 1000)));
      if (i % 1000 === 0) mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${i}.txt`), makeText(i));
    }
    return use(join(root, 'articles'), join(root, 'output'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
