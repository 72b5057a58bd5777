/* Loaded into a measured process: leaves what it used in a file when it ends. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  /** Bytes in the journal and in memory, again and again. */
  const samples = [];
  const option = process.argv.indexOf('--out');
  if (option >= 0) {
    const journal = join(process.argv[option + 1], 'articles.jsonl');
    setInterval(() => {
      const written = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
      samples.push([written, process.memoryUsage.rss()]);
    }, 200).unref();
  }
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const use = {
      bytes: maxRSS * 1024,
      processor: (userCPUTime + systemCPUTime) / 1e6,
      tenths: tenthsOf(samples),
    };
    writeFileSync(process.env.WHOSAID_BENCH_USE, JSON.stringify(use));
  });
}

/** Mean bytes in memory while each tenth of the journal was written. */
function tenthsOf(samples) {
  const whole = samples.at(-1)?.[0] ?? 0;
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = samples.filter(([written]) => Math.floor((written / (whole + 1)) * 10) === tenth);
    return within.reduce((sum, [, bytes]) => sum + bytes, 0) / within.length;
  });
}
