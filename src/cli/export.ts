import type { CsvDialect } from '../model/exporter.ts';
import type { CliCommand } from './command.ts';
import { complainOfUnmatched, correctorOf } from './corrector.ts';
import { exitCodes } from './exit-codes.ts';
import { complain } from './report-error.ts';
import { correctionsOption, csvOption, formatOption } from './shared-options.ts';
import { formatSummary } from './summary.ts';
import { colourOf } from './terminal.ts';

interface ExportOptions {
  readonly out: string;
  readonly format: readonly string[];
  readonly csv: CsvDialect;
  readonly corrections?: string;
  readonly quiet?: boolean;
}

export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'make tables and other files from journals: of runs, of pipe, of a queue',
  examples: [
    ['whosaid export part-1.jsonl part-2.jsonl --out all', 'partitions joined'],
    ['whosaid export output --out output --format csv', "a run's tables, made again"],
    [
      'whosaid export spark-result --out all --format csv,jsonl',
      'the parts in a folder, also as one journal',
    ],
  ],
  configure: command =>
    command
      .argument('<journals...>', 'articles.jsonl, what `whosaid pipe` wrote, or folders of them')
      .option('-o, --out <folder>', 'where to write', 'output')
      .addOption(formatOption())
      .addOption(csvOption())
      .addOption(correctionsOption())
      .option('-q, --quiet', 'no summary')
      .action(exportAll),
};

async function exportAll(journals: readonly string[], options: ExportOptions): Promise<void> {
  const { out, format, csv, quiet, corrections } = options;
  const corrector = await correctorOf(corrections);
  const { exportJournals } = await import('../pipe/index.ts');
  const summary = await exportJournals({ journals, out, formats: format, csv, corrector });
  if (!quiet) process.stderr.write(formatSummary(summary, out, colourOf(process.stderr)));
  complainOfUnmatched(corrector, corrections);
  if (summary.foundNothing) complain('there is no article in what was named');
  if (summary.failures > 0 || summary.foundNothing) process.exitCode = exitCodes.someFailed;
}
