import { expect, it } from 'vitest';
import { loadPackages, type StoreKind } from '../../src/queue/packages.ts';

/** As `import` where only these packages are installed. */
const installed = (names: readonly string[]) => (name: string) =>
  names.includes(name)
    ? Promise.resolve({ name })
    : Promise.reject(Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' }));

it.each<[StoreKind, string[], string]>([
  ['redis', [], 'npm install bullmq ioredis'],
  ['redis', ['bullmq', 'pg'], 'npm install ioredis'],
  ['postgres', ['bullmq', 'ioredis'], 'npm install pg'],
])('a queue in %s with %j installed tells what to install', async (kind, names, command) => {
  await expect(loadPackages(kind, installed(names))).rejects.toThrow(new RegExp(`: ${command}$`));
});

it('a package that is there and broken is not called missing', async () => {
  const load = () => Promise.reject(new SyntaxError('Unexpected token'));
  await expect(loadPackages('redis', load)).rejects.toThrow('Unexpected token');
});

it('a queue in Redis wants no driver of PostgreSQL', async () => {
  const { driver } = await loadPackages('redis', installed(['bullmq', 'ioredis']));
  expect(driver).toEqual({ name: 'ioredis' });
});
