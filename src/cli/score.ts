import { InvalidArgumentError, Option } from 'commander';
import { InputError, UsageError } from '../model/errors.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain } from './report-error.ts';

interface Minimum {
  readonly layer: string;
  readonly value: number;
}

interface ScoreOptions {
  readonly gold: string;
  readonly pred: string;
  readonly min: readonly Minimum[];
}

export const score: CliCommand = {
  name: 'score',
  summary: 'compare extracted articles with gold, layer by layer',
  examples: [
    ['whosaid score --gold gold --pred output/articles', 'precision, recall and F1 of every layer'],
    [
      'whosaid score --gold gold --pred output/articles --min people=0.9 --min roles=0.5',
      'exit 1 where one is lower',
    ],
  ],
  configure: command =>
    command
      .requiredOption('-g, --gold <folder>', 'JSON records that are right')
      .requiredOption('-p, --pred <folder>', 'JSON records to score, named like those of --gold')
      .addOption(
        new Option('-m, --min <layer=score>', 'a score that must be reached; can be given several times')
          .argParser(minimum)
          .default([], 'none'),
      )
      .action(compare),
};

async function compare({ gold, pred, min }: ScoreOptions): Promise<void> {
  const { formatScores, scoreFolders } = await import('../score/index.ts');
  const scores = await scoreFolders(gold, pred).catch(asUsageError);
  const known = Object.keys(scores.values);
  const stranger = min.find(({ layer }) => !known.includes(layer));
  if (stranger) throw new UsageError(`there is no score "${stranger.layer}"; known: ${known.join(', ')}`);
  process.stdout.write(`${formatScores(scores).trimEnd()}\n`);
  for (const { layer, value } of min) {
    const reached = scores.values[layer]!;
    if (reached >= value) continue;
    complain(`${layer} is ${reached.toFixed(3)}, below its minimum of ${value}`);
    process.exitCode = exitCodes.someFailed;
  }
}

/** Exit code 1 is for scores: a folder that is not there is a wrong call. */
function asUsageError(error: unknown): never {
  throw error instanceof InputError ? new UsageError(error.message) : error;
}

/** Commander hands over the minimums that came before. */
function minimum(text: string, earlier: readonly Minimum[]): readonly Minimum[] {
  const [, layer, value] = /^([\w.-]+)=(0|1|0?\.\d+|1\.0+)$/.exec(text) ?? [];
  if (layer === undefined)
    throw new InvalidArgumentError('It wants a layer and a score from 0 to 1: people=0.9');
  return [...earlier, { layer, value: Number(value) }];
}
