import { type Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { OpenQueue } from '../queue/index.ts';

/** What every command of the queue is told. */
export interface QueueOptions {
  readonly queueUrl?: string;
  readonly queue: string;
}

/** Adds the options that say where the queue is. */
export function withQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-u, --queue-url <url>', 'redis://, rediss:// or postgres://; better in WHOSAID_QUEUE_URL'),
    )
    .option('--queue <name>', 'name of the queue in that store', 'whosaid');
}

/** Opens the queue that options and environment name, and closes it after the work. */
export async function withQueue(
  { queueUrl, queue }: QueueOptions,
  work: (queue: OpenQueue) => Promise<void>,
): Promise<void> {
  const url = queueUrl ?? process.env['WHOSAID_QUEUE_URL'];
  if (!url) {
    throw new UsageError(
      'where is the queue? set WHOSAID_QUEUE_URL=redis://host:6379 or postgres://host/database',
    );
  }
  const { openQueue } = await import('../queue/index.ts');
  const open = await openQueue({ url, name: queue, password: process.env['WHOSAID_QUEUE_PASSWORD'] });
  try {
    await work(open);
  } finally {
    await open.close().catch(() => {});
  }
}
