import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { listenForInterrupt } from './interrupt.ts';
import { progressBarOn } from './progress.ts';
import { complain } from './report-error.ts';
import { formatSummary } from './summary.ts';
import { colourOf } from './terminal.ts';

interface RunOptions {
  readonly out: string;
  readonly pipeline: string;
  readonly jobs: number;
  readonly format: readonly string[];
  readonly quiet?: boolean;
}

export const run: CliCommand = {
  name: 'run',
  summary: 'extract articles: files, folders of any depth, or - for one on standard input',
  examples: [
    ['whosaid run articles', 'every article below a folder, into output/'],
    ['whosaid run a.txt b.md --out found', 'two articles, into found/'],
    ['whosaid run articles --format json', 'records only, no tables'],
    ['whosaid run - < article.txt', 'one article in, its record as JSON out'],
  ],
  configure: command =>
    command
      .argument('<paths...>', '.txt and .md files, folders of them, or -')
      .option('-o, --out <folder>', 'where to write', 'output')
      .option('-p, --pipeline <name>', 'name of a pipeline, or the path of a pipeline.json', 'news')
      .addOption(
        new Option('-j, --jobs <n>', 'articles in work at once')
          .argParser(wholeNumber)
          .default(availableParallelism(), "the machine's cores"),
      )
      .addOption(
        new Option('-f, --format <list>', 'what to write beside articles.jsonl: csv, json, jsonl')
          .argParser(list)
          .default(['csv', 'json'], 'csv,json'),
      )
      .option('-q, --quiet', 'no progress bar and no summary')
      .action(extract),
};

async function extract(paths: readonly string[], options: RunOptions): Promise<void> {
  if (paths.includes('-')) {
    if (paths.length > 1)
      throw new UsageError('- is standard input and stands alone; run the other paths by themselves');
    const { runStdin } = await import('./run-stdin.ts');
    return runStdin(options.pipeline);
  }
  const { runBatch } = await import('../batch/index.ts');
  const { loadPipeline } = await import('../pipeline/index.ts');
  const bar = options.quiet ? null : progressBarOn(process.stderr);
  const interrupt = listenForInterrupt(() => {
    bar?.clear();
    complain('finishing the articles in hand; Ctrl-C again stops at once');
  });
  try {
    const summary = await runBatch({
      inputs: paths,
      pipeline: await loadPipeline(options.pipeline),
      out: options.out,
      jobs: options.jobs,
      formats: options.format,
      signal: interrupt.signal,
      ...(bar && { onProgress: bar.draw }),
    });
    bar?.clear();
    if (summary.foundNothing && !summary.wasInterrupted) return complainOfNothing(summary.errors);
    if (!options.quiet) process.stderr.write(formatSummary(summary, options.out, colourOf(process.stderr)));
    if (summary.errors.length > 0) process.exitCode = exitCodes.someFailed;
    if (summary.wasInterrupted) process.exitCode = exitCodes.interrupted;
  } finally {
    bar?.clear();
    interrupt.release();
  }
}

function complainOfNothing(errors: readonly { readonly message: string }[]): void {
  for (const { message } of errors) complain(message);
  process.exitCode = exitCodes.wrongUsage;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It wants a whole number from 1 to 9999.');
}

/** `csv,json` */
function list(text: string): string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
}
