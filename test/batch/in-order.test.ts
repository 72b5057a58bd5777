import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';

async function* numbers(count: number, onPull: (n: number) => void = () => {}) {
  for (let n = 0; n < count; n++) {
    onPull(n);
    yield n;
  }
}

async function gather<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('work on several items at a time', () => {
  it('yields in the items’ order, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (delays, jobs) => {
          const work = async (n: number) => {
            await sleep(delays[n]);
            return n;
          };
          expect(await gather(inOrder(numbers(delays.length), work, { jobs }))).toEqual(
            delays.map((_, n) => n),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('never runs more than it may, and pulls no more than it can hold', async () => {
    let running = 0;
    let most = 0;
    let pulled = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++running);
      await sleep(n % 3);
      running--;
      return n;
    };
    let taken = 0;
    for await (const _ of inOrder(
      numbers(100, () => pulled++),
      work,
      { jobs: 3 },
    )) {
      expect(pulled - taken).toBeLessThanOrEqual(6);
      taken++;
    }
    expect([taken, most]).toEqual([100, 3]);
  });

  it('yields what is done while the source is silent', async () => {
    async function* halting() {
      yield 0;
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(halting(), async n => n, { jobs: 4 });
    expect([(await results.next()).value, (await results.next()).value]).toEqual([0, 1]);
  });

  it('pulls no more while what is in hand is too heavy, but always one', async () => {
    const weights = [4, 4, 4, 50, 1, 1, 1, 1, 1, 1];
    let pulled = 0;
    let taken = 0;
    const heaviest: number[] = [];
    const bounds = { jobs: 8, weigh: (n: number) => weights[n]!, heaviest: 10 };
    for await (const _ of inOrder(
      numbers(weights.length, () => pulled++),
      async n => n,
      bounds,
    )) {
      heaviest.push(weights.slice(taken, pulled - 1).reduce((sum, weight) => sum + weight, 0));
      taken++;
    }
    expect(taken).toBe(weights.length);
    expect(Math.max(...heaviest)).toBeLessThanOrEqual(50);
    expect(heaviest.slice(0, 3).every(weight => weight <= 10)).toBe(true);
  });

  it('ends at once when its reader does, though the source is silent', async () => {
    async function* halting() {
      yield 0;
      await new Promise(() => {});
    }
    for await (const n of inOrder(halting(), async n => n, { jobs: 4 })) {
      expect(n).toBe(0);
      break;
    }
  });

  it('finishes what is in hand when it is told to stop, and begins nothing more', async () => {
    const controller = new AbortController();
    const begun: number[] = [];
    const work = async (n: number) => {
      begun.push(n);
      await sleep(2);
      return n;
    };
    const taken: number[] = [];
    for await (const n of inOrder(numbers(1000), work, { jobs: 2, signal: controller.signal })) {
      taken.push(n);
      if (n === 5) controller.abort();
    }
    expect(taken).toEqual(begun);
    expect(taken.length).toBeLessThan(12);
  });

  it('does nothing when it is told to stop before it begins', async () => {
    const results = inOrder(numbers(3), async n => n, { jobs: 2, signal: AbortSignal.abort() });
    expect(await gather(results)).toEqual([]);
  });

  it('throws what work throws, when its turn comes', async () => {
    const taken: number[] = [];
    const work = async (n: number) => {
      if (n === 2) throw new Error('no');
      await sleep(3);
      return n;
    };
    const run = async () => {
      for await (const n of inOrder(numbers(9), work, { jobs: 4 })) taken.push(n);
    };
    await expect(run()).rejects.toThrow('no');
    expect(taken).toEqual([0, 1]);
  });
});
