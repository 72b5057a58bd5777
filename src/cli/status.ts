import type { SubmissionStatus } from '../queue/index.ts';
import type { CliCommand } from './command.ts';
import { count } from './format-numbers.ts';
import { type QueueOptions, withQueue, withQueueOptions } from './queue-options.ts';

interface StatusOptions extends QueueOptions {
  readonly json?: boolean;
}

export const status: CliCommand = {
  name: 'status',
  summary: 'show how far the submissions in a queue are',
  examples: [
    ['whosaid status', 'a line a submission, and why batches failed or were refused'],
    ['whosaid status s0123456789a --json', 'one of them, for programs'],
  ],
  configure: command =>
    withQueueOptions(command.argument('[submission]', 'what `whosaid submit` printed', undefined))
      .option('--json', 'JSON, a line a submission')
      .action(show),
};

async function show(submission: string | undefined, options: StatusOptions): Promise<void> {
  await withQueue(options, async queue => {
    const { statusOf } = await import('../queue/index.ts');
    const all = await statusOf(queue, submission);
    const lines = options.json ? all.map(each => JSON.stringify(each)) : all.map(told);
    process.stdout.write(lines.map(line => `${line}\n`).join(''));
    if (all.length === 0) process.stderr.write('There is no submission in this queue.\n');
  });
}

function told({ id, submitted, pipeline, version, items, batches, reasons }: SubmissionStatus): string {
  const counts = Object.entries(batches)
    .filter(([state, n]) => n > 0 || state === 'done')
    .map(([state, n]) => `${count(n)} ${state}`);
  const total = Object.values(batches).reduce((a, b) => a + b, 0);
  return [
    `${id}  ${new Date(submitted).toISOString()}  whosaid ${version}, ${pipeline}`,
    `  ${count(items)} articles in ${count(total)} batches: ${counts.join(', ')}`,
    ...reasons.map(reason => `  ${reason}`),
  ].join('\n');
}
