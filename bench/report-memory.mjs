/* Loaded into a measured process: leaves its peak memory in a file when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    writeFileSync(process.env.WHOSAID_BENCH_MEMORY, String(process.resourceUsage().maxRSS * 1024));
  });
}
