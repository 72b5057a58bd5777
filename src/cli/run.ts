import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { CsvDialect } from '../model/exporter.ts';
import type { Settings } from '../pipeline/index.ts';
import type { Columns } from '../read/index.ts';
import type { CliCommand } from './command.ts';
import { complainOfUnmatched, correctorOf } from './corrector.ts';
import { exitCodes } from './exit-codes.ts';
import { listenForInterrupt } from './interrupt.ts';
import { progressBarOn } from './progress.ts';
import { complain } from './report-error.ts';
import { correctionsOption, csvOption, formatOption, jobsOption, timeoutOption } from './shared-options.ts';
import { formatSummary } from './summary.ts';
import { colourOf } from './terminal.ts';

interface RunOptions {
  readonly out: string;
  readonly pipeline: string;
  readonly precision: 'balanced' | 'high';
  readonly jobs: number;
  readonly timeout: number;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly format: readonly string[];
  readonly csv: CsvDialect;
  readonly corrections?: string;
  readonly quiet?: boolean;
  readonly textColumn?: string;
  readonly idColumn?: string;
  readonly dateColumn?: string;
}

export const run: CliCommand = {
  name: 'run',
  summary: 'extract articles: files, folders of any depth, or - for one on standard input',
  examples: [
    ['whosaid run articles', 'every article below a folder, into output/'],
    ['whosaid run a.txt b.md --out found', 'two articles, into found/'],
    ['whosaid run articles --format json', 'records only, no tables'],
    ['whosaid run articles --precision high', 'only the attributions that are sure'],
    ['whosaid run articles --resume', 'goes on where an earlier run was stopped, or with new articles'],
    ['whosaid run crawl.jsonl.gz', 'an article a line, packed or not'],
    ['whosaid run corpus.csv --text-column story', 'an article a row'],
    ['whosaid run - < article.txt', 'one article in, its record as JSON out'],
  ],
  configure: command =>
    command
      .argument(
        '<paths...>',
        '.txt, .md, .html, .htm, .jsonl, .ndjson, .csv, .tsv, each also .gz; .zip; folders of them, or -',
      )
      .option('-o, --out <folder>', 'where to write', 'output')
      .option('-p, --pipeline <name>', 'name of a pipeline, or the path of a pipeline.json', 'news')
      .addOption(
        new Option('--precision <level>', 'high finds fewer attributions, nearly all of them right')
          .choices(['balanced', 'high'])
          .default('balanced'),
      )
      .addOption(jobsOption(availableParallelism()))
      .addOption(timeoutOption())
      .addOption(formatOption())
      .addOption(csvOption())
      .addOption(correctionsOption())
      .addOption(
        new Option('-r, --resume', 'go on with the run in --out; what is done and unchanged stays').conflicts(
          'force',
        ),
      )
      .option('--force', 'replace the run in --out')
      .option('--text-column <name>', "column or key of an article's text; guessed where it is not named")
      .option('--id-column <name>', "column or key of an article's id; guessed where it is not named")
      .option(
        '--date-column <name>',
        'column or key of the day of publication; guessed where it is not named',
      )
      .option('-q, --quiet', 'no progress bar and no summary')
      .action(extract),
};

async function extract(paths: readonly string[], options: RunOptions): Promise<void> {
  if (paths.includes('-')) {
    if (paths.length > 1)
      throw new UsageError('- is standard input and stands alone; run the other paths by themselves');
    const { runStdin } = await import('./run-stdin.ts');
    return runStdin(options.pipeline, settingsOf(options));
  }
  const { runBatch } = await import('../batch/index.ts');
  const bar = options.quiet ? null : progressBarOn(process.stderr);
  const tell = (sentence: string) => {
    bar?.clear();
    complain(sentence);
  };
  const interrupt = listenForInterrupt(() =>
    tell('finishing the articles in hand; Ctrl-C again stops at once'),
  );
  try {
    const corrector = await correctorOf(options.corrections);
    const summary = await runBatch({
      inputs: paths,
      read: {
        columns: columnsOf(options),
        ...(!options.quiet && { onGuess: tell }),
      },
      pipeline: options.pipeline,
      settings: settingsOf(options),
      out: options.out,
      jobs: options.jobs,
      timeout: options.timeout,
      ifExists: options.resume ? 'resume' : options.force ? 'replace' : 'refuse',
      formats: options.format,
      csv: options.csv,
      corrector,
      signal: interrupt.signal,
      ...(bar && { onProgress: bar.draw }),
    });
    bar?.clear();
    if (summary.foundNothing && !summary.wasInterrupted) return complainOfNothing(summary.errors);
    if (!options.quiet) process.stderr.write(formatSummary(summary, options.out, colourOf(process.stderr)));
    complainOfUnmatched(corrector, options.corrections);
    if (summary.failures > 0) process.exitCode = exitCodes.someFailed;
    if (summary.wasInterrupted) process.exitCode = exitCodes.interrupted;
  } finally {
    bar?.clear();
    interrupt.release();
  }
}

/** What a definition says stands, where nothing else is asked for. */
const settingsOf = ({ precision }: RunOptions): Settings => (precision === 'high' ? { precision } : {});
function columnsOf({ textColumn: text, idColumn: id, dateColumn: date }: RunOptions): Columns {
  return { ...(text && { text }), ...(id && { id }), ...(date && { date }) };
}

function complainOfNothing(errors: readonly { readonly message: string }[]): void {
  for (const { message } of errors) complain(message);
  process.exitCode = exitCodes.wrongUsage;
}
