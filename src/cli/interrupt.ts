import { exitCodes } from './exit-codes.ts';

/**
 * A signal that aborts at the first Ctrl-C (or SIGTERM), after `onFirst` has said so; the second ends the process at
 * once. `release` gives both back their usual meaning.
 */
export function listenForInterrupt(onFirst: () => void): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
    onFirst();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.on(name, listener);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, listener);
    },
  };
}
