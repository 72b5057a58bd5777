import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { folderOf } from '../../support/folders.ts';
import { killSeed, random } from '../../support/random.ts';
import type { Queues } from './queues.ts';

const [count, batch, kills] = [180, 3, 20];
const ids = Array.from({ length: count }, (_, i) => String(100 + i));

/** What a worker is doing when it is killed, and how many milliseconds later at most the kill comes. */
const moments = { starting: 300, taking: 30, extracting: 12, 'handing over': 6 } as const;

/** Every article exactly once, though workers of a queue die. Says its seed in its name. */
export function testKills({ newQueue }: Queues): void {
  it(`gives every article exactly once though ${kills} workers are killed, at moments of the seed ${killSeed}`, async () => {
    const files = Object.fromEntries(ids.map(id => [`in/${id}.txt`, `Ferry ${id} sailed.`]));
    const { start, submit, status, collect } = await newQueue(files);
    const pipeline = tellingPipeline();
    const extracted = () => statSync(join(pipeline, 'extracted')).size;
    const { submission } = await submit(pipeline, { batch });
    const next = random(killSeed);

    /** Resolves when a worker has come to what it is to be killed in. */
    const come = async (moment: keyof typeof moments, worker: ReturnType<typeof start>) => {
      if (moment === 'starting') return;
      await worker.told('Working on');
      if (moment === 'taking') return;
      const enough = extracted() + (moment === 'extracting' ? 1 + Math.floor(next() * (batch - 1)) : batch);
      while (worker.child.exitCode === null && extracted() < enough) await sleep(2);
    };
    const ends = [];
    for (let kill = 0; kill < kills; kill++) {
      const moment = Object.keys(moments)[kill % 4] as keyof typeof moments;
      const worker = start('--pipeline', pipeline);
      await come(moment, worker);
      // one of them lives to see a batch done
      while (kill === kills / 2 && (await status()).batches.done === 0) await sleep(5);
      await sleep(next() * moments[moment]);
      worker.child.kill('SIGKILL');
      ends.push(worker.ended); // the next one starts while it dies
    }
    expect((await Promise.all(ends)).map(({ code }) => code)).toEqual(Array(kills).fill(null));
    const { batches } = await status();
    expect(batches.done).toBeGreaterThan(0);
    expect(batches.done).toBeLessThan(count / batch);

    const last = start('--pipeline', pipeline);
    const found = await collect(submission);
    expect(found.map(({ id, code }) => [id, code])).toEqual(ids.map(id => [id, undefined]));
    expect((await status()).batches).toMatchObject({ done: count / batch, failed: 0 });
    last.child.kill('SIGTERM');
    expect(await last.ended).toMatchObject({ code: 0 });
    // Some articles were under way when their worker died, and were extracted again.
    expect(readFileSync(join(pipeline, 'extracted')).length).toBeGreaterThan(count);
  }, 120_000);
}

/** A pipeline that takes a moment for an article, without work, and then makes the file `extracted` a byte longer. */
function tellingPipeline(): string {
  return folderOf({
    extracted: '',
    'pipeline.json': JSON.stringify({ name: 'telling', summary: 'x', stages: [{ module: './telling.mjs' }] }),
    'telling.mjs': `
      import { appendFileSync } from 'node:fs';
      const clock = new Int32Array(new SharedArrayBuffer(4));
      const prepare = () => () => {
        Atomics.wait(clock, 0, 0, 10);
        appendFileSync(new URL('./extracted', import.meta.url), '.');
        return [];
      };
      export default { provides: 'places', requires: [], summary: 'no places', prepare };
    `,
  });
}
