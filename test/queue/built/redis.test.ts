import { describe } from 'vitest';
import { testQueue } from './queue-tests.ts';
import { has, startRedis } from './servers.ts';

describe.runIf(has.redis)('a queue in Redis', () => testQueue(startRedis));
