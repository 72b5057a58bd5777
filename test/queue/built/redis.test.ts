import { describe } from 'vitest';
import { testKills } from './kill-tests.ts';
import { testQueue } from './queue-tests.ts';
import { queuesOn } from './queues.ts';
import { has, startRedis } from './servers.ts';

describe.runIf(has.redis)('a queue in Redis', () => {
  const queues = queuesOn(startRedis);
  testQueue(queues);
  testKills(queues);
});
