import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ended {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  /** Written to standard input, which is then closed; null leaves it open. */
  readonly stdin?: string | Uint8Array | null;
  /** Beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called at once, to send signals or to close pipes. */
  readonly during?: (child: ChildProcessWithoutNullStreams) => void;
}

/** Runs the built command line as a process of its own. */
export function whosaid(
  args: readonly string[],
  { stdin = '', cwd, env = {}, during }: Call = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', text => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', text => (stderr += text));
  child.stdin.on('error', () => {}); // it may not care to read
  if (stdin !== null) child.stdin.end(stdin);
  during?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
  });
}
