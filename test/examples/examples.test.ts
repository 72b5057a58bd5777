import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inProcess } from '../cli/in-process.ts';
import { folderOf } from '../support/folders.ts';
import { root } from '../support/source-files.ts';

const run = (file: string) => execFileSync('node', [file], { cwd: root, encoding: 'utf8' });

it('extract.js prints who said what', () => {
  expect(run('examples/extract.js')).toBe(
    [
      'Lena Brandt | named-person | said | “The bridge is safe,”',
      'Two engineers, who were not authorized to speak publicly, | unnamed, 2 or more | said | it was not',
      '',
    ].join('\n'),
  );
});

it('custom-stage/run.js runs a stage of the user’s own in a pipeline of the user’s own', () => {
  const output = run('examples/custom-stage/run.js');
  expect(output).toContain('places(sentences)');
  expect(output).toContain('Mill Street: 25');
  expect(output).toContain('Harbour Lane: 48');
});

const whosaid = `${process.execPath} ${root}dist/cli/main.js`;
const lines = Array.from(
  { length: 30 },
  (_, i) => `{"id":"n${i}","text":"“Bridge ${i} is safe,” Mayor Jane Roe said\\u2028on Monday."}\n`,
).join('');

/** True where the command runs; else says loudly what is not tested here, and how it would be. */
function isHere(example: string, command: string, args: readonly string[], install: string): boolean {
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0)
    process.stderr.write(`NOT TESTED: examples/${example} wants ${command} ${args.join(' ')}: ${install}\n`);
  return status === 0;
}

/** What one process makes of the lines. */
async function serial(): Promise<string> {
  return (await inProcess(['pipe', '--jobs', '1'], { stdin: lines })).stdout;
}

it.runIf(isHere('gnu-parallel.sh', 'parallel', ['--version'], 'apt-get install parallel'))(
  'gnu-parallel.sh finds in several processes what one finds, in the same order',
  async () => {
    const folder = folderOf({ 'articles.jsonl': lines });
    execFileSync('bash', [`${root}examples/gnu-parallel.sh`, join(folder, 'articles.jsonl'), folder], {
      env: { ...process.env, WHOSAID: whosaid, BLOCK: '1500', HOME: folder },
      stdio: 'pipe',
    });
    expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe(await serial());
    expect(readFileSync(join(folder, 'articles.csv'), 'utf8').match(/^"n\d+"/gm)).toHaveLength(30);
  },
);

it.runIf(isHere('ray_tasks.py', 'python3', ['-c', 'import ray'], 'pip install ray'))(
  'ray_tasks.py finds what one process finds, in the same order',
  async () => {
    const folder = folderOf({ 'articles.jsonl': lines });
    const paths = [join(folder, 'articles.jsonl'), join(folder, 'records.jsonl')];
    execFileSync('python3', [`${root}examples/ray_tasks.py`, ...paths], {
      env: { ...process.env, WHOSAID: whosaid, BLOCK: '8' },
      stdio: 'pipe',
    });
    expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe(await serial());
  },
  120_000,
);

it.runIf(isHere('spark.py', 'python3', ['-c', 'import pyspark'], 'pip install pyspark, and Java'))(
  'spark.py finds what one process finds',
  async () => {
    const folder = folderOf({ 'articles.jsonl': lines });
    const paths = [join(folder, 'articles.jsonl'), join(folder, 'records')];
    execFileSync('python3', [`${root}examples/spark.py`, ...paths], {
      env: { ...process.env, WHOSAID: whosaid },
      stdio: 'pipe',
    });
    const parts = readdirSync(join(folder, 'records'))
      .filter(name => name.startsWith('part-'))
      .sort();
    const found = parts.map(name => readFileSync(join(folder, 'records', name), 'utf8')).join('');
    expect(found).toBe(await serial());
  },
  120_000,
);
