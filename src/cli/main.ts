#!/usr/bin/env node
import { CommanderError } from 'commander';
import { compileLater } from './compile-later.ts';
import { exitCodes } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { reportError } from './report-error.ts';

// `whosaid run - < a.txt | head -1`: whoever reads has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});
// Nobody listens to the messages any more: the work still counts.
process.stderr.on('error', () => {});

compileLater();
try {
  await buildProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  } else {
    process.exitCode = reportError(error);
  }
}
