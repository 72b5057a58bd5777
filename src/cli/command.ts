import type { Command } from 'commander';

/** One command: a file of this folder and a row in `commands.ts`. */
export interface CliCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Command lines and what each does, for the top of the help. */
  readonly examples: readonly Example[];
  /** Adds arguments, options and the action. The action imports what is heavy, so that `--help` stays fast. */
  readonly configure: (command: Command) => void;
}

export type Example = readonly [commandLine: string, effect: string];

/** Examples as a block of help text. */
export function formatExamples(examples: readonly Example[]): string {
  return ['Examples:', ...examples.map(([line, effect]) => `  # ${effect}\n  $ ${line}`), ''].join('\n');
}
