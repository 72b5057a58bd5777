import { createContext, Script } from 'node:vm';

const sandbox: { work?: () => unknown } = {};
const context = createContext(sandbox);
const script = new Script('work()');

/**
 * Does synchronous work, and breaks it off where it takes too long: V8 stops it wherever it is. The work is a function
 * of ours, called through `node:vm` for its clock alone.
 * @throws what `work` throws, and an error with code `ERR_SCRIPT_EXECUTION_TIMEOUT`
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  sandbox.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds }) as Result;
  } finally {
    delete sandbox.work;
  }
}
