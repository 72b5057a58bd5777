import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { InputError } from '../model/errors.ts';
import type { CliCommand } from './command.ts';
import { jobsOption, pipelineOption, timeoutOption } from './shared-options.ts';

interface PipeOptions {
  readonly pipeline: string;
  readonly jobs: number;
  readonly timeout: number;
}

export const pipe: CliCommand = {
  name: 'pipe',
  summary: 'JSON lines in, JSON lines out: one record for each article on standard input',
  examples: [
    ['whosaid pipe < articles.jsonl > records.jsonl', 'each line {"id": …, "text": …}'],
    ['parallel --pipe --keep-order whosaid pipe --jobs 1 < articles.jsonl', 'a process for each block'],
    ['whosaid export records.jsonl --out found', 'the tables of what pipe wrote'],
  ],
  configure: command =>
    command
      .addOption(pipelineOption())
      .addOption(jobsOption(availableParallelism()))
      .addOption(timeoutOption())
      .action(pipeThrough),
};

async function pipeThrough({ pipeline, jobs, timeout }: PipeOptions): Promise<void> {
  const { openPool } = await import('../batch/index.ts');
  const { pipeLines } = await import('../pipe/index.ts');
  const { extract, atOnce, close } = openPool({ pipeline, jobs, timeout });
  if (process.stdin.isTTY) {
    process.stderr.write(
      'Type JSON lines, {"id": "a", "text": "…"}; end them with Ctrl-D on a line of its own.\n',
    );
  }
  try {
    for await (const line of pipeLines({ input: standardInput(), extract, jobs: atOnce })) {
      if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    }
  } finally {
    await close();
  }
}

/** @throws InputError where the input is none, or breaks off: `whosaid pipe < a-folder` */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  try {
    // Node takes a folder for an input without anything in it.
    if (fstatSync(0).isDirectory()) throw new Error('it is a folder');
    for await (const chunk of process.stdin) yield chunk;
  } catch (error) {
    const { message } = error as Error;
    throw new InputError('broken-input', 'standard input', `standard input broke off: ${message}`);
  }
}
