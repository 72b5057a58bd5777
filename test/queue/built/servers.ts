import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A store for one test file, on a loopback port of its own, with files in a folder of its own. */
export interface Server {
  /** With user and password. */
  readonly url: string;
  readonly password: string;
  /** The same store by TLS, under a certificate of its own making. */
  readonly tls: { readonly url: string; readonly certificate: string };
  readonly stop: () => void;
}

/** In need of encoding in a URL, and not to be found in anything else. */
const password = 'pass/w@rd-of-the-test';

/** Debian's places for PostgreSQL's programs, the newest first, which are not on the path. */
const postgresPrograms = '/usr/lib/postgresql';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export const has = {
  redis: hasOpenssl && spawnSync('redis-server', ['--version']).status === 0,
  postgres:
    hasOpenssl && programsOfPostgres() !== null && (process.getuid?.() !== 0 || userOfPostgres() !== null),
};

for (const [name, isHere] of Object.entries(has)) {
  if (!isHere)
    process.stderr.write(`NOT TESTED: queues in ${name}: apt-get install redis-server postgresql openssl\n`);
}

export async function startRedis(): Promise<Server> {
  const folder = newFolder();
  const [port, tlsPort] = [await freePort(), await freePort()];
  const { key, certificate } = certify(folder);
  const args = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
    '--requirepass',
    password,
    '--tls-port',
    tlsPort,
    '--tls-cert-file',
    certificate,
    '--tls-key-file',
    key,
    '--tls-auth-clients',
    'no',
  ];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await said(child, 'Ready to accept connections');
  const at = `:${encodeURIComponent(password)}@127.0.0.1`;
  const tls = { url: `rediss://${at}:${tlsPort}`, certificate };
  return server(`redis://${at}:${port}`, tls, folder, () => child.kill('SIGKILL'));
}

export async function startPostgres(): Promise<Server> {
  const folder = newFolder();
  const data = join(folder, 'data');
  const port = await freePort();
  const user = process.getuid?.() === 0 ? userOfPostgres()! : undefined;
  const { key, certificate } = certify(folder);
  if (user) for (const path of [folder, key]) chownSync(path, user.uid, user.gid); // it refuses to run as root
  writeFileSync(join(folder, 'password'), password, { mode: 0o644 });
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programsOfPostgres()!, program), args, { ...user, cwd: folder, stdio: 'ignore' });
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'news',
    '-A',
    'scram-sha-256',
    '--pwfile',
    join(folder, 'password'),
    '-E',
    'UTF8',
    '-N',
  );
  run(
    'pg_ctl',
    'start',
    '-w',
    '-D',
    data,
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -h 127.0.0.1 -k ${folder} -F -c ssl=on -c ssl_cert_file=${certificate} -c ssl_key_file=${key}`,
  );
  const url = `postgres://news:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  const tls = { url: `${url}?sslmode=verify-full`, certificate };
  return server(url, tls, folder, () => run('pg_ctl', 'stop', '-D', data, '-m', 'immediate'));
}

function server(url: string, tls: Server['tls'], folder: string, kill: () => void): Server {
  const stop = () => {
    process.off('exit', stop);
    kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  return { url, password, tls, stop };
}

/** A key and a certificate for 127.0.0.1 that nobody trusts who is not told to. */
function certify(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const args = ['req', '-x509', ...curve, ...name, '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', args, { stdio: 'ignore' });
  chmodSync(key, 0o600);
  return { key, certificate };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'whosaid-'));
}

function programsOfPostgres(): string | null {
  if (!existsSync(postgresPrograms)) return null;
  const versions = readdirSync(postgresPrograms).sort((a, b) => Number(b) - Number(a));
  const folders = versions.map(version => join(postgresPrograms, version, 'bin'));
  return folders.find(folder => existsSync(join(folder, 'initdb'))) ?? null;
}

function userOfPostgres(): { readonly uid: number; readonly gid: number } | null {
  const [uid, gid] = ['-u', '-g'].map(flag => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return uid!.status === 0 ? { uid: Number(uid!.stdout), gid: Number(gid!.stdout) } : null;
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return String(port);
}

async function said(child: ChildProcess, words: string): Promise<void> {
  let text = '';
  for await (const chunk of child.stdout!) {
    text += chunk;
    if (text.includes(words)) return;
  }
  throw new Error(`the server ended: ${text}`);
}
