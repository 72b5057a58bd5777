import { InputError, OutputError, PipelineError, UsageError } from '../model/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { colourOf } from './terminal.ts';

/** Errors that a person can mend, and what the process ends with. */
const known = [
  { type: InputError, code: exitCodes.someFailed },
  { type: UsageError, code: exitCodes.wrongUsage },
  { type: PipelineError, code: exitCodes.wrongUsage },
  { type: OutputError, code: exitCodes.wrongUsage },
] as const;

/** Says what went wrong: one line where it is known how to mend it, else with the stack. Returns the exit code. */
export function reportError(error: unknown): number {
  const row = known.find(({ type }) => error instanceof type);
  if (row) {
    complain((error as Error).message);
    return row.code;
  }
  complain('a fault of its own; please report it with these lines:');
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.someFailed;
}

/** One line on stderr, with the tool's name before it. */
export function complain(message: string): void {
  process.stderr.write(`${colourOf(process.stderr).red('whosaid:')} ${message.replace(/\s*\n\s*/g, ' ')}\n`);
}
