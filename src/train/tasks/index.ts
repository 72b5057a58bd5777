import type { Task } from '../task.ts';
import { attributions } from './attributions.ts';
import { cues } from './cues.ts';
import { names } from './names.ts';

/** Every task that a recipe can name. */
export const tasks: readonly Task[] = [attributions, cues, names];
