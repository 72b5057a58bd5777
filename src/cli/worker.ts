import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import type { WorkerEvent } from '../queue/index.ts';
import type { CliCommand } from './command.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type QueueOptions, withQueue, withQueueOptions } from './queue-options.ts';
import { complain } from './report-error.ts';
import { jobsOption, pipelineOption, seconds, timeoutOption } from './shared-options.ts';

interface WorkerOptions extends QueueOptions {
  readonly pipeline: string;
  readonly jobs: number;
  readonly timeout: number;
  readonly lock: number;
}

export const worker: CliCommand = {
  name: 'worker',
  summary: 'work on a queue in Redis or PostgreSQL; any number of workers on any number of machines',
  examples: [
    ['WHOSAID_QUEUE_URL=redis://queue.example.org whosaid worker', 'works until Ctrl-C or SIGTERM'],
    ['whosaid worker --queue-url postgres://user@db.example.org/news --jobs 4', 'four batches at once'],
  ],
  configure: command =>
    withQueueOptions(command)
      .addOption(pipelineOption())
      .addOption(jobsOption(availableParallelism()))
      .addOption(timeoutOption())
      .addOption(
        new Option(
          '--lock <seconds>',
          'after so long without a sign of life another worker takes a batch over',
        )
          .argParser(seconds)
          .default(30),
      )
      .action(workOn),
};

async function workOn(options: WorkerOptions): Promise<void> {
  const { pipeline, jobs, timeout, lock } = options;
  const interrupt = listenForInterrupt(() =>
    complain('finishing the batches in hand; a second signal stops at once'),
  );
  try {
    await withQueue(options, async queue => {
      const { startWorker } = await import('../queue/index.ts');
      const running = await startWorker({ queue, pipeline, jobs, timeout, lock, onEvent: teller() });
      process.stderr.write(`Working on ${queue.store.shown}, queue "${queue.name}"; Ctrl-C ends it.\n`);
      if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
      await running.close();
    });
  } finally {
    interrupt.release();
  }
}

/** Tells what goes wrong, each thing once however often it comes in a row. */
function teller(): (event: WorkerEvent) => void {
  let last = '';
  return event => {
    if (!('reason' in event)) return;
    const text = event.kind === 'store' ? `the queue cannot be reached: ${event.reason}` : event.reason;
    if (text === last) return;
    last = text;
    complain(event.kind === 'store' ? text : `${event.kind} ${event.batch}: ${text}`);
  };
}
