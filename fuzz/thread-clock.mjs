import { readFileSync, readlinkSync } from 'node:fs';

/** Where Linux tells how long this thread has been at work; null elsewhere. */
export function ownClock() {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/schedstat`;
  } catch {
    return null;
  }
}

/** Milliseconds that a thread has been at work, whatever else the machine does; those on the wall without a clock. */
export function readClock(clock) {
  if (clock === null) return performance.now();
  try {
    return Number(readFileSync(clock, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.POSITIVE_INFINITY; // the thread is gone
  }
}
