import { Worker } from 'node:worker_threads';
import { readClock } from './thread-clock.mjs';

/** Times the patience, at the text's length, after which a thread is taken for hung. */
const hung = 10;

/** Times that, on the wall, after which it is taken for waiting in vain, and not for short of a processor. */
const starved = 30;

/** Milliseconds more for a file: a page alone may take 10 s. */
const forFiles = 20_000;

/**
 * One worker thread, started anew whenever a step ends or hangs it. `run(step)` resolves to what `worker.mjs` answers,
 * or to a fault; it is called once at a time.
 */
export function openThread(setup) {
  let worker;
  let clock = null;

  async function started() {
    if (worker) return worker;
    worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    ({ clock } = await new Promise((resolve, reject) =>
      worker.once('message', resolve).once('error', reject),
    ));
    return worker;
  }

  async function run(step) {
    const thread = await started();
    const over = new AbortController();
    let timer;
    const answer = await new Promise(resolve => {
      const fault = sentence => resolve({ faults: [sentence], articles: 0, kind: 'texts' });
      const on = (event, listener) => {
        thread.on(event, listener);
        over.signal.addEventListener('abort', () => thread.off(event, listener));
      };
      on('message', ({ begun, size, isFile, ...result }) => {
        if (begun === undefined) return resolve(result);
        const limit = hung * (setup.patience + size / 50) + (isFile ? forFiles : 0);
        const [start, startOnWall] = [readClock(clock), performance.now()];
        const look = () => {
          const left = limit - (readClock(clock) - start);
          const isWaiting = performance.now() - startOnWall > starved * limit;
          if (left > 0 && !isWaiting) timer = setTimeout(look, Math.max(50, left));
          else fault(`hung: no end after ${Math.round(limit / 1000)} s`);
        };
        look();
      });
      on('error', error => fault(`ended its thread: ${error.stack ?? error}`));
      on('exit', code => fault(`ended its thread with exit code ${code}`));
      thread.postMessage(step);
    });
    clearTimeout(timer);
    over.abort();
    if (answer.done !== step) await close();
    return answer;
  }

  async function close() {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }

  return { run, close };
}
