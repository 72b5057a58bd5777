import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Article } from '../model/article.ts';
import { InputError, PipelineError } from '../model/errors.ts';
import { fingerprintOf } from '../pipeline/fingerprint.ts';
import type { Settings } from '../pipeline/settings.ts';
import type { Extractor } from './extract.ts';
import { largestGroup, takeGroup, type Waiting } from './group.ts';
import type { Begun, Outcome, Reply, Task, WorkerSetup } from './worker.ts';

export interface PoolOptions {
  /** Name or path of a pipeline; every worker loads it for itself. */
  readonly pipeline: string;
  /** How the pipeline is to run, beside what its definition says. */
  readonly settings?: Settings | undefined;
  /** Most workers, at least 1. @default the machine's cores */
  readonly jobs?: number | undefined;
  /**
   * Seconds for one article before its worker is stopped; a worker's start does not count. Articles that a worker reads
   * together have as long for all of them, and then each by itself. @default 30
   */
  readonly timeout?: number | undefined;
  /** Megabytes of heap a worker; above, it ends and its article fails. @default a fair share, at most 4096 */
  readonly memory?: number | undefined;
  /** Start no worker before the first article: there may be none to extract. */
  readonly isLazy?: boolean | undefined;
}

export const defaultTimeout = 30;

/** Seconds in which a pipeline must be loaded: far beyond what any needs, so that a module that hangs is told. */
const longestStart = 60;

/**
 * Worker threads that extract articles, a few at a time, so that none can hang or fell the run: at the time limit, or
 * out of memory, a worker ends and a fresh one takes its place; the articles are tried anew, each by itself, and the one
 * at fault is refused (`timed-out`, `worker-died`). One worker starts at once, the others as articles wait.
 *
 * @throws PipelineError where there is no such pipeline; what else is wrong with it, `extract` rejects with
 */
export function openPool(options: PoolOptions): Extractor {
  const { pipeline, settings = {}, jobs = availableParallelism(), timeout = defaultTimeout } = options;
  const memory = options.memory ?? fairShare(jobs);
  const fingerprint = fingerprintOf(pipeline, settings);
  let threads: Threads | undefined;
  const start = () =>
    (threads ??= startThreads({ pipeline, settings }, memory, ticket => clocks.get(ticket)?.()));
  const waiting: Waiting[] = [];
  const turns = new PQueue({ concurrency: 1 });
  const clocks = new Map<number, () => void>();
  let tickets = 0;
  let seconds = Number.POSITIVE_INFINITY; // that an article took lately
  let closed: Promise<void> | undefined;
  if (!options.isLazy) start();

  /** A second worker comes with the third article that waits: starting one costs as much as many articles. */
  function grow(): void {
    const wanted = Math.min(jobs, Math.ceil((waiting.length + turns.pending + 1) / 2));
    if (wanted <= turns.concurrency) return;
    const { options } = start();
    options.maxThreads = wanted; // read anew by Piscina for every task
    options.minThreads = wanted;
    turns.concurrency = wanted;
  }

  /** Settles each article of the group. */
  async function settle(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await run(group.map(({ article }) => article));
      group.forEach(({ article, resolve, reject }, i) => {
        const outcome = outcomes[i]!;
        if (outcome.kind === 'extracted') resolve(outcome);
        else reject(new InputError(outcome.code, pathOf(article), outcome.message));
      });
    } catch (error) {
      if (group.length > 1 && error instanceof InputError) for (const one of group) await settle([one]);
      else for (const { reject } of group) reject(error);
    }
  }

  /** @throws InputError where the worker had to be stopped, or died; PipelineError where none can be had */
  async function run(articles: readonly Article[]): Promise<readonly Outcome[]> {
    const path = pathOf(articles[0]!);
    const ticket = tickets++;
    const stop = new AbortController();
    const limit = (seconds: number, error: Error) => setTimeout(() => stop.abort(error), seconds * 1000);
    let timer = limit(longestStart, neverReady(pipeline));
    clocks.set(ticket, () => {
      clearTimeout(timer);
      timer = limit(timeout, timedOut(path, timeout));
    });
    try {
      const reply = await start().run({ ticket, articles }, { signal: stop.signal });
      if (reply.kind === 'no-pipeline') throw new PipelineError(reply.message);
      seconds = reply.seconds / articles.length;
      return reply.outcomes;
    } catch (error) {
      if (error instanceof PipelineError) throw error;
      seconds = Number.POSITIVE_INFINITY;
      throw stop.signal.aborted ? stop.signal.reason : died(error, path, memory);
    } finally {
      clearTimeout(timer);
      clocks.delete(ticket);
    }
  }

  return {
    pipeline,
    fingerprint,
    atOnce: 2 * largestGroup * jobs, // a group for each worker, and one that waits
    extract: article =>
      new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject });
        grow();
        void turns.add(async () => {
          const group = takeGroup(waiting, { workers: turns.concurrency, seconds });
          if (group.length > 0) await settle(group); // else an earlier turn took the article along
        });
      }),
    // Once only: asked again before its workers are gone, Piscina starts new ones in their place.
    close: async () => (closed ??= threads?.destroy()),
  };
}

const pathOf = ({ path, id }: Article) => path ?? id;

type Threads = Piscina<Task, Reply>;

function startThreads(setup: WorkerSetup, memory: number, onBegun: (ticket: number) => void): Threads {
  const threads: Threads = new Piscina({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
  });
  threads.on('message', (message: Partial<Begun> | null) => onBegun(message?.begun ?? -1));
  threads.on('error', () => {}); // an idle worker died: the next article starts another
  return threads;
}

/** Megabytes that each of so many workers can have on this machine; 4096 is where Node itself stops. */
function fairShare(jobs: number): number {
  return Math.floor(Math.min(4096, Math.max(512, totalmem() / 2 ** 20 / jobs)));
}

function timedOut(path: string, seconds: number): InputError {
  const message = `${path} took longer than ${seconds} s and was stopped; split it, or give each article more with --timeout`;
  return new InputError('timed-out', path, message);
}

function neverReady(pipeline: string): PipelineError {
  return new PipelineError(
    `pipeline "${pipeline}" was not loaded after ${longestStart} s; does one of its modules wait for something?`,
  );
}

function died(error: unknown, path: string, memory: number): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  const message = isOutOfMemory
    ? `${path} needed more than ${memory} MB of memory; split it into the articles that it holds`
    : `${path} ended the worker that read it (${reason}); look at the pipeline's modules, or report it with the article`;
  return new InputError('worker-died', path, message.replace(/\s+/g, ' '));
}
