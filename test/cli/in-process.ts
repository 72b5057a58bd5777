import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { root } from '../support/source-files.ts';
import type { Call, Ended } from './whosaid.ts';

const { call }: typeof import('../../src/cli/call.ts') = await import(
  new URL('dist/cli/call.js', pathToFileURL(`${root}/`)).href
);

/**
 * Does what the built command line does, in this process, which has its code loaded: for what is said, written and
 * returned. Signals, pipes and starts want a process of their own, `whosaid`. One at a time.
 */
export async function inProcess(
  args: readonly string[],
  { stdin = '', cwd, env = {} }: Pick<Call, 'cwd' | 'env'> & { readonly stdin?: string | Uint8Array } = {},
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const back: (() => void)[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = process[name];
    const { write } = stream;
    stream.write = (chunk: string | Uint8Array) => {
      said[name] += Buffer.from(chunk as string).toString();
      return true;
    };
    back.push(() => (stream.write = write));
  }
  const input = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  Object.defineProperty(process, 'stdin', {
    ...{ configurable: true, value: Readable.from(stdin.length > 0 ? [Buffer.from(stdin as string)] : []) },
  });
  back.push(() => Object.defineProperty(process, 'stdin', input));
  const [folder, variables] = [process.cwd(), { ...process.env }];
  if (cwd !== undefined) process.chdir(cwd);
  Object.assign(process.env, env);
  back.push(() => {
    process.chdir(folder);
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, variables);
  });
  try {
    process.exitCode = undefined;
    await call(args);
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.exitCode = undefined;
    for (const restore of back) restore();
  }
}
