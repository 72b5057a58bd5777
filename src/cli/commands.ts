import { collect } from './collect.ts';
import type { CliCommand } from './command.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { importAnnotations } from './import.ts';
import { pipe } from './pipe.ts';
import { run } from './run.ts';
import { score } from './score.ts';
import { status } from './status.ts';
import { submit } from './submit.ts';
import { train } from './train.ts';
import { worker } from './worker.ts';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  run,
  pipe,
  exportCommand,
  submit,
  worker,
  status,
  collect,
  explain,
  score,
  importAnnotations,
  train,
];
