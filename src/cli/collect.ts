import type { OpenQueue } from '../queue/index.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { count } from './format-numbers.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type QueueOptions, withQueue, withQueueOptions } from './queue-options.ts';
import { complain } from './report-error.ts';

interface CollectOptions extends QueueOptions {
  readonly out: string;
  readonly wait?: boolean;
}

export const collect: CliCommand = {
  name: 'collect',
  summary: 'write what workers made of a submission as a journal, for whosaid export',
  examples: [
    ['whosaid collect s0123456789a --out found', 'found/articles.jsonl'],
    ['whosaid export found --out found', 'its tables'],
  ],
  configure: command =>
    withQueueOptions(command.argument('<submission>', 'what `whosaid submit` printed'))
      .option('-o, --out <folder>', 'where to write articles.jsonl', 'output')
      .option('-w, --wait', 'wait for batches that are not done')
      .action((submission: string, options: CollectOptions) =>
        withQueue(options, queue => collectInto(queue, { ...options, submission })),
      ),
};

/** Collects, says where the result is, and lets Ctrl-C end the waiting. */
export async function collectInto(
  queue: OpenQueue,
  { submission, out, wait = false }: { submission: string; out: string; wait?: boolean | undefined },
): Promise<void> {
  const { collect } = await import('../queue/index.ts');
  const interrupt = listenForInterrupt(() => complain('no longer waiting; the workers go on'));
  const { signal } = interrupt;
  try {
    const { items } = await collect({ queue, submission, out, wait, signal });
    process.stderr.write(
      `${count(items)} lines in ${out}/articles.jsonl; whosaid export makes tables of them\n`,
    );
  } catch (error) {
    if (!signal.aborted) throw error;
    process.exitCode = exitCodes.interrupted;
  } finally {
    interrupt.release();
  }
}
