import { describe } from 'vitest';
import { testQueue } from './queue-tests.ts';
import { has, startPostgres } from './servers.ts';

describe.runIf(has.postgres)('a queue in PostgreSQL', () => testQueue(startPostgres));
