import { describe } from 'vitest';
import { testKills } from './kill-tests.ts';
import { testQueue } from './queue-tests.ts';
import { queuesOn } from './queues.ts';
import { has, startPostgres } from './servers.ts';

describe.runIf(has.postgres)('a queue in PostgreSQL', () => {
  const queues = queuesOn(startPostgres);
  testQueue(queues);
  testKills(queues);
});
