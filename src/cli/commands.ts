import type { CliCommand } from './command.ts';
import { explain } from './explain.ts';
import { run } from './run.ts';
import { score } from './score.ts';
import { train } from './train.ts';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [run, explain, score, train];
