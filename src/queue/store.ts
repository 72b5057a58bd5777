import { UsageError } from '../model/errors.ts';
import type { StoreKind } from './packages.ts';

/** Where a queue is kept, and how to speak of it without giving its password away. */
export interface Store {
  readonly kind: StoreKind;
  /** What BullMQ is given: holds the password, never to be printed. */
  readonly connection: Readonly<Record<string, unknown>>;
  /** The address for people, without user, password and parameters. */
  readonly shown: string;
  /** Any text with the password and the user taken out. */
  readonly redact: (text: string) => string;
}

export interface StoreAddress {
  /** `redis://`, `rediss://` (TLS), `postgres://` or `postgresql://` (TLS by `?sslmode=verify-full`). */
  readonly url: string;
  /** Instead of the one in the URL, so that it stands in no list of processes. */
  readonly password?: string | undefined;
}

const kinds: Readonly<Record<string, StoreKind>> = {
  'redis:': 'redis',
  'rediss:': 'redis',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
};

/** The schema of its tables in PostgreSQL, and the prefix of its keys in Redis. */
export const namespace = 'whosaid';

/** Seconds until a server that does not answer counts as unreachable. */
export const patience = 15;

/** @throws UsageError that does not repeat the URL, which may hold a password */
export function storeAt({ url, password }: StoreAddress): Store {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const kind = parsed && kinds[parsed.protocol];
  if (!parsed || !kind || parsed.pathname.includes('@')) {
    throw new UsageError(
      "the queue's URL is none that is known; write redis://host:6379, rediss://… (TLS) or postgres://host/database",
    );
  }
  if (password !== undefined && password !== '') parsed.password = encodeURIComponent(password);
  const { protocol, host, pathname } = parsed;
  return {
    kind,
    connection: kind === 'redis' ? redisOptions(parsed) : postgresOptions(parsed),
    shown: `${protocol}//${host}${pathname}`,
    redact: redacting(parsed, url),
  };
}

function redisOptions(url: URL): Store['connection'] {
  const { hostname, port, username, password, pathname } = url;
  return {
    host: hostname.replace(/^\[|\]$/g, '') || '127.0.0.1',
    port: port === '' ? 6379 : Number(port),
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(/^\/\d+$/.test(pathname) && { db: Number(pathname.slice(1)) }),
    ...(url.protocol === 'rediss:' && { tls: {} }),
    maxRetriesPerRequest: null,
  };
}

function postgresOptions(url: URL): Store['connection'] {
  return {
    connectionString: url.href,
    connectionTimeoutMillis: patience * 1000,
    schema: namespace,
    migrate: true,
  };
}

/** Takes out what the URL holds in any spelling, and what looks like `user:password@` in any other URL. */
function redacting({ password }: URL, given: string): Store['redact'] {
  const secrets = [given, password, decodeURIComponent(password)].filter(secret => secret !== '');
  return text =>
    secrets
      .reduce((clean, secret) => clean.replaceAll(secret, '***'), text)
      .replace(/\/\/[^\s/@]{1,1000}@/g, '//***@');
}
