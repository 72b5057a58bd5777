import type { StoreKind } from './packages.ts';
import { patience, type Store } from './store.ts';

type Reach = (driver: unknown, connection: Store['connection']) => Promise<void>;

/**
 * Connects once with each store's driver and lets go again. BullMQ itself tries for ever, which is right for a worker
 * whose store restarts, and wrong for an address with a slip.
 */
export const reachStore: Readonly<Record<StoreKind, Reach>> = {
  async redis(driver, connection) {
    const { Redis } = driver as typeof import('ioredis');
    const client = new Redis({
      ...connection,
      lazyConnect: true,
      connectTimeout: patience * 1000,
      retryStrategy: () => null,
    });
    let cause: unknown; // what `connect` rejects with says only that there is no connection
    client.on('error', error => (cause = error));
    try {
      await client.connect();
      await client.ping();
    } catch (error) {
      throw cause ?? error;
    } finally {
      client.disconnect();
    }
  },

  async postgres(driver, { connectionString, connectionTimeoutMillis }) {
    const { Client } = (driver as { readonly default: typeof import('pg') }).default;
    const client = new Client({
      connectionString: connectionString as string,
      connectionTimeoutMillis: connectionTimeoutMillis as number,
    });
    client.on('error', () => {}); // told by `connect`
    try {
      await client.connect();
    } finally {
      await client.end().catch(() => {});
    }
  },
};
