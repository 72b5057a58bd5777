import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { UsageError } from '../model/errors.ts';

/** In an output folder while a run writes there: who it is. */
export const lockName = 'run.lock';

/** Locks that this process holds: its own id tells nothing about a lock that a crashed one left with the same id. */
const held = new Set<string>();

/**
 * Takes a folder, which is there, for one run; resolves to what gives it back. A lock whose process is gone is taken over.
 * @throws UsageError where another run has it
 */
export async function lockFolder(out: string): Promise<() => Promise<void>> {
  const path = join(resolve(out), lockName);
  const mine = `${JSON.stringify({ pid: process.pid, host: hostname() })}\n`;
  for (let attempt = 0; ; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(mine);
      await file.close();
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = await ownerOf(path);
    if (attempt > 2 || isAtWork(owner, path)) throw taken(out, path, owner);
    await rm(path, { force: true });
  }
}

interface Owner {
  readonly pid: number;
  readonly host: string;
}

async function ownerOf(path: string): Promise<Owner | null> {
  try {
    const { pid, host } = JSON.parse(await readFile(path, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, host } : null;
  } catch {
    return null;
  }
}

/** A process on another machine cannot be asked: it counts as at work. */
function isAtWork(owner: Owner | null, path: string): boolean {
  if (owner === null) return false;
  if (owner.host !== hostname()) return true;
  if (owner.pid === process.pid) return held.has(path);
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function taken(out: string, path: string, owner: Owner | null): UsageError {
  const who = owner ? ` (process ${owner.pid} on ${owner.host})` : '';
  return new UsageError(
    `another run writes to ${out}${who}: wait for it, or choose another --out; if it is gone, remove ${path}`,
  );
}
