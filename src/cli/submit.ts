import { Option } from 'commander';
import { collectInto } from './collect.ts';
import type { CliCommand } from './command.ts';
import { count } from './format-numbers.ts';
import { type QueueOptions, withQueue, withQueueOptions } from './queue-options.ts';
import { pipelineOption, wholeNumber } from './shared-options.ts';

interface SubmitOptions extends QueueOptions {
  readonly pipeline: string;
  readonly batch: number;
  readonly wait?: boolean;
  readonly out: string;
}

export const submit: CliCommand = {
  name: 'submit',
  summary: 'put articles into a queue for workers; submitting the same again does nothing twice',
  examples: [
    ['whosaid submit articles', 'prints the name of the submission'],
    ['whosaid submit articles --wait --out found', 'waits for the workers, then collects'],
  ],
  configure: command =>
    withQueueOptions(command.argument('<paths...>', 'files and folders, as `whosaid run` takes them'))
      .addOption(pipelineOption())
      .addOption(
        new Option('-b, --batch <n>', 'articles in a batch, the piece that a worker does in one go')
          .argParser(wholeNumber)
          .default(25),
      )
      .option('-w, --wait', 'wait until all is done, then collect')
      .option('-o, --out <folder>', 'where --wait writes articles.jsonl', 'output')
      .action(submitAll),
};

async function submitAll(paths: readonly string[], options: SubmitOptions): Promise<void> {
  const { pipeline, batch, wait, out } = options;
  await withQueue(options, async queue => {
    const { submit } = await import('../queue/index.ts');
    const done = await submit({ queue, inputs: paths, pipeline, batch, except: [out] });
    const { submission, articles, failures, batches, known, retried } = done;
    process.stdout.write(`${submission}\n`);
    process.stderr.write(
      `${count(articles)} articles and ${count(failures)} failures in ${count(batches)} batches: ${count(batches - known)} new, ` +
        `${count(known)} there already${retried > 0 ? `, of which ${count(retried)} had failed and are tried again` : ''}\n`,
    );
    if (wait) await collectInto(queue, { submission, out, wait });
  });
}
