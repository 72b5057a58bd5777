import { describe, expect, it } from 'vitest';
import { storeAt } from '../../src/queue/store.ts';

describe('the address of a queue', () => {
  it.each([
    ['redis://h', {}, { host: 'h', port: 6379 }, 'redis://h'],
    [
      'redis://u:p%40s@h:7000/3',
      {},
      { host: 'h', port: 7000, username: 'u', password: 'p@s', db: 3 },
      'redis://h:7000/3',
    ],
    ['redis://[::1]:7000', {}, { host: '::1', port: 7000 }, 'redis://[::1]:7000'],
    ['rediss://h', { password: 'p/q r' }, { password: 'p/q r', tls: {} }, 'rediss://h'],
    ['postgres://u:p@h/db?sslmode=verify-full', {}, { schema: 'whosaid', migrate: true }, 'postgres://h/db'],
    [
      'postgresql://u@h:5433/db',
      { password: 'p/q' },
      { connectionString: 'postgresql://u:p%2Fq@h:5433/db' },
      'postgresql://h:5433/db',
    ],
  ])('%s', (url, options, connection, shown) => {
    const store = storeAt({ url, ...options });
    expect(store.connection).toMatchObject(connection);
    expect(store.shown).toBe(shown);
  });

  it.each(['', 'h:6379', 'http://u:secret@h', 'redis:/u:secret@h', 'mysql://u:secret@h/db'])(
    'refuses %j without repeating it',
    url => {
      let message = '';
      try {
        storeAt({ url });
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).toContain('URL is none that is known');
      expect(message).not.toContain('secret');
    },
  );

  it('takes its password out of any text, however it is spelled, and users of other addresses', () => {
    const { redact } = storeAt({ url: 'redis://u:p%40s%2Fx@h' });
    expect(redact('AUTH u p@s/x failed; AUTH p%40s%2Fx; redis://u:p%40s%2Fx@h; see postgres://a:b@c/d')).toBe(
      'AUTH u *** failed; AUTH ***; ***; see postgres://***@c/d',
    );
    expect(storeAt({ url: 'redis://h' }).redact('connect ECONNREFUSED')).toBe('connect ECONNREFUSED');
  });
});
