import { InvalidArgumentError } from 'commander';
import type { CorpusFigures, Difference, Reliability } from '../train/index.ts';
import type { CliCommand } from './command.ts';

interface TrainOptions {
  readonly corpora: string;
  readonly errors: number;
}

export const train: CliCommand = {
  name: 'train',
  summary: 'learn a model from corpora, by a recipe',
  examples: [
    [
      'whosaid train pipelines/news/names.recipe.json --corpora corpora',
      'writes the model that the recipe names',
    ],
    [
      'whosaid train pipelines/news/names.recipe.json --corpora corpora --errors 50',
      'and lists what was gained and lost',
    ],
  ],
  configure: command =>
    command
      .argument('<recipe>', 'JSON file: task, corpora, features, settings')
      .requiredOption('-c, --corpora <folder>', 'folder in which the recipe’s corpora lie')
      .option('-e, --errors <n>', 'list so many differences from the model that was there before', whole, 0)
      .action(learn),
};

async function learn(file: string, { corpora, errors }: TrainOptions): Promise<void> {
  const { readRecipe, runRecipe, spread } = await import('../train/index.ts');
  const trained = runRecipe(readRecipe(file), corpora, {
    onData: ({ examples, positions, features }) =>
      say(`${examples} examples, ${positions} positions, ${features} features`),
    onPass: (pass, loss, figures) => {
      say(pass === 0 ? 'the model so far' : `pass ${pass}, loss ${loss!.toFixed(3)}`);
      for (const line of figures.map(formatFigures)) say(`  ${line}`);
    },
  });
  for (const line of trained.reliability.map(formatReliability)) say(line);
  say(`${trained.file}: ${trained.bytes} bytes`);
  for (const line of spread(trained.differences, errors).map(formatDifference))
    process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `gum-news  PER 0.93 (0.95/0.91)  LOC …`: F1, in brackets precision and recall. */
function formatFigures({ corpus, types }: CorpusFigures): string {
  const cells = Array.from(
    types,
    ([type, { precision, recall, f1 }]) =>
      `${type} ${f1.toFixed(3)} (${precision.toFixed(2)}/${recall.toFixed(2)})`,
  );
  return [corpus.padEnd(16), ...cells].join('  ');
}

/** `confidence 0.90 to 0.95: 812 found, 0.913 right` */
function formatReliability({ from, to, count, right }: Reliability): string {
  const range = `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`;
  return `confidence ${range}: ${count} found, ${right.toFixed(3)} right`;
}

function formatDifference({ kind, what, mark }: Difference): string {
  return `${kind}\t${what}\t${mark.type}\t${mark.text.replace(/\s+/g, ' ')}\t${mark.context}`;
}

function whole(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It wants a whole number: 50');
}
