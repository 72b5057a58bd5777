#!/usr/bin/env node
import { call } from './call.ts';
import { setEngineFlags } from './engine-flags.ts';
import { exitCodes } from './exit-codes.ts';

// `whosaid run - < a.txt | head -1`: whoever reads has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});
// Nobody listens to the messages any more: the work still counts.
process.stderr.on('error', () => {});

setEngineFlags();
await call(process.argv.slice(2));
