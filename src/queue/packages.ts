import { UsageError } from '../model/errors.ts';

/** Stores that BullMQ keeps its queues in. */
export type StoreKind = 'redis' | 'postgres';

/** The package that speaks with each store. */
const drivers: Readonly<Record<StoreKind, string>> = { redis: 'ioredis', postgres: 'pg' };

export type BullMq = typeof import('bullmq');

export interface Packages {
  readonly bullmq: BullMq;
  /** The module `ioredis` or `pg`. */
  readonly driver: unknown;
}

/**
 * BullMQ and the driver of a store. Both are optional peer dependencies: who needs no queue installs none.
 * @throws UsageError with the command that installs what is missing
 */
export async function loadPackages(
  kind: StoreKind,
  load: (name: string) => Promise<unknown> = name => import(name),
): Promise<Packages> {
  const names = ['bullmq', drivers[kind]];
  const loaded = await Promise.all(names.map(name => load(name).catch(nullIfMissing)));
  const missing = names.filter((_, i) => loaded[i] === null);
  if (missing.length === 0) return { bullmq: loaded[0] as BullMq, driver: loaded[1] };
  const are = missing.length === 1 ? 'is' : 'are';
  throw new UsageError(
    `a queue needs the packages ${names.join(' and ')}, and ${missing.join(' and ')} ${are} not installed: npm install ${missing.join(' ')}`,
  );
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
  throw error;
}
