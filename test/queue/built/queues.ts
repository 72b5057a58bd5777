import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { SubmitOptions } from '../../../src/queue/index.ts';
import { inProcess } from '../../cli/in-process.ts';
import { type Ended, whosaid } from '../../cli/whosaid.ts';
import { folderOf } from '../../support/folders.ts';
import { journalOf } from '../../support/journal-of.ts';
import { root } from '../../support/source-files.ts';
import type { Server } from './servers.ts';

/** What is shipped: threads run JavaScript, not TypeScript. */
export const library: typeof import('../../../src/queue/index.ts') = await import(
  new URL('dist/queue/index.js', pathToFileURL(`${root}/`)).href
);

export type Queues = ReturnType<typeof queuesOn>;

/** Queues on one server, which the tests of a file share. */
export function queuesOn(start: () => Promise<Server>) {
  let server: Server;
  let queues = 0;
  const printed: string[] = [];
  beforeAll(async () => {
    server = await start();
  }, 120_000);
  afterAll(() => server?.stop());

  /** A queue that no other test has: by command, which is what workers are, and by the library. */
  async function newQueue(files: Readonly<Record<string, string>>) {
    const cwd = folderOf(files);
    const out = join(cwd, 'out');
    const env = { WHOSAID_QUEUE_URL: server.url };
    const name = `test-${++queues}`;
    const queue = await library.openQueue({ url: server.url, name });
    onTestFinished(() => queue.close());
    async function call(args: readonly string[]): Promise<Ended> {
      return heard(await inProcess([...args, '--queue', name], { cwd, env }));
    }
    async function heard(ended: Ended | Promise<Ended>): Promise<Ended> {
      const { stdout, stderr } = await ended;
      printed.push(stdout, stderr);
      return ended;
    }
    /** A process of its own, of which nothing is known yet but that it was started. */
    function process(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
      let child!: ChildProcess;
      const during = (started: ChildProcess) => (child = started);
      const ended = heard(whosaid([...args, '--queue', name], { cwd, env: { ...env, ...more }, during }));
      return { child, ended, told: (words: string) => told(child, words) };
    }
    const start = (...args: string[]) => process(['worker', '--lock', '2', '--jobs', '1', ...args]);
    /** A worker that waits for batches. */
    async function worker(...args: string[]) {
      const started = start(...args);
      const early = started.ended.then(({ stderr }) => Promise.reject(new Error(`it ended: ${stderr}`)));
      await Promise.race([started.told('Working on'), early]);
      return started;
    }
    return {
      cwd,
      call,
      process,
      start,
      worker,
      submit: (pipeline: string, options: Partial<SubmitOptions> = {}) =>
        library.submit({ queue, inputs: [join(cwd, 'in')], pipeline, ...options }),
      status: async () => (await library.statusOf(queue))[0]!,
      async collect(submission: string) {
        rmSync(out, { recursive: true, force: true });
        await library.collect({ queue, submission, out, wait: true });
        return journalOf(out);
      },
    };
  }
  return { newQueue, printed, server: () => server };
}

/** Resolves when the process has said the words on standard error; never if it does not. */
function told(child: ChildProcess, words: string): Promise<void> {
  let text = '';
  return new Promise(resolve => {
    child.stderr!.on('data', chunk => {
      text += chunk;
      if (text.includes(words)) resolve();
    });
  });
}
