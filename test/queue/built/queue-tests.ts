import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { loadPipeline, runBatch, wilfulPipeline } from '../../batch/built/built-batch.ts';
import { folderOf } from '../../support/folders.ts';
import { journalOf } from '../../support/journal-of.ts';
import { library, type Queues } from './queues.ts';

const texts = [
  '“The bridge is safe,” Mayor Jane Roe said.',
  '=Two\u2028officials 🌊 declined to comment.\u0000',
  'Rain.',
];
const articles = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${100 + i}.txt`, texts[i % 3]!]));

/** What a queue must show, on whatever store; each test has a queue of its own. */
export function testQueue({ newQueue, printed, server }: Queues): void {
  it('finds, record by record, what a run finds, and does nothing twice', async () => {
    const { cwd, call, worker, submit } = await newQueue({ ...articles(12), 'in/105.txt': '' });
    const folder = join(cwd, 'in');
    const first = await submit('news-rules', { batch: 5 });
    expect(first).toMatchObject({ articles: 11, failures: 1, batches: 3, known: 0 });
    const { child, ended } = await worker('--pipeline', 'news-rules');
    const again = ['submit', folder, '--batch', '5', '--pipeline', 'news-rules', '--wait', '--out', 'out'];
    const second = await call(again);
    expect(second.stdout.trim()).toBe(first.submission);
    expect(second.stderr).toContain('11 articles and 1 failures in 3 batches: 0 new, 3 there already');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    const { stdout } = await call(['status', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: first.submission,
      items: 12,
      batches: { done: 3, waiting: 0, active: 0, failed: 0 },
    });

    const found = journalOf(join(cwd, 'out'));
    expect(found[5]).toMatchObject({
      schema: 'whosaid/error@1',
      path: join(folder, '105.txt'),
      code: 'empty',
    });
    await runBatch({
      inputs: [folder],
      formats: [],
      out: join(cwd, 'run'),
      pipeline: await loadPipeline('news-rules'),
    });
    const lines = (out: string) => readFileSync(join(cwd, out, 'articles.jsonl'), 'utf8').split('\n');
    expect(lines('run')).toEqual(lines('out').toSpliced(5, 1));
  }, 120_000);

  it('sets a poison article aside and finishes its batch', async () => {
    const poison = { 'in/b.txt': 'hang', 'in/d.txt': 'throw', 'in/f.txt': 'exit' };
    const good = { 'in/a.txt': 'A.', 'in/c.txt': 'C.', 'in/e.txt': 'E.', 'in/g.txt': 'G.' };
    const { worker, submit, collect } = await newQueue({ ...good, ...poison });
    const pipeline = wilfulPipeline();
    const { child, ended } = await worker('--pipeline', pipeline, '--timeout', '0.5');
    const found = await collect((await submit(pipeline)).submission);
    expect(found.map(({ id, code }) => [id, code])).toEqual([
      ['a', undefined],
      ['b', 'timed-out'],
      ['c', undefined],
      ['d', 'extract-failed'],
      ['e', undefined],
      ['f', 'worker-died'],
      ['g', undefined],
    ]);
    child.kill('SIGINT');
    await ended;
  }, 120_000);

  it('gives a batch up that fails whoever does it, tells why, and tries it again when it is submitted again', async () => {
    const { worker, submit, status, collect } = await newQueue({ 'in/a.txt': 'A.', 'in/b.txt': '' });
    const pipeline = fussyPipeline();
    const clumsy = await worker('--pipeline', pipeline);
    const { submission } = await submit(pipeline, { attempts: 1 });
    const given = { code: 'given-up', message: expect.stringContaining('the model is damaged') };
    expect(await collect(submission)).toMatchObject([{ id: 'a', ...given }, { code: 'empty' }]);
    expect(await status()).toMatchObject({ batches: { failed: 1, done: 0 } });
    expect((await status()).reasons).toEqual([expect.stringContaining('the model is damaged')]);
    clumsy.child.kill('SIGTERM');
    await clumsy.ended;

    rmSync(join(pipeline, 'damaged'));
    const mended = await worker('--pipeline', pipeline);
    expect(await submit(pipeline)).toMatchObject({ submission, batches: 1, known: 1, retried: 1 });
    expect(await collect(submission)).toMatchObject([
      { id: 'a', schema: 'whosaid/article@1' },
      { code: 'empty' },
    ]);
    mended.child.kill('SIGTERM');
    await mended.ended;
  }, 120_000);

  it('refuses batches for another pipeline with a reason, and leaves them to workers that have it', async () => {
    const { call, worker, submit, status, collect } = await newQueue({ 'in/a.txt': 'A.' });
    const [wanted, other] = [wilfulPipeline(), wilfulPipeline(40)];
    const { submission } = await submit(wanted);
    const stranger = await worker('--pipeline', other);
    await stranger.told('refused batch-');
    stranger.child.kill('SIGTERM');
    expect((await stranger.ended).code).toBe(0);
    const { batches, reasons } = await status();
    expect(batches).toMatchObject({ waiting: 1, done: 0, failed: 0 });
    expect(reasons).toEqual([expect.stringContaining(`the batch wants whosaid`)]);
    expect((await call(['collect', submission])).stderr).toContain('not done yet');
    const friend = await worker('--pipeline', wanted);
    expect(await collect(submission)).toMatchObject([{ id: 'a' }]);
    friend.child.kill('SIGTERM');
    await friend.ended;
  }, 120_000);

  it('finishes the batches in hand when it is asked to stop', async () => {
    const { worker, submit, status } = await newQueue(articles(40));
    const pipeline = wilfulPipeline(40);
    await submit(pipeline, { batch: 10 });
    const { child, ended } = await worker('--pipeline', pipeline);
    while ((await status()).batches.active === 0) await sleep(100);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('finishing the batches in hand'),
    });
    const { batches } = await status();
    expect(batches.active).toBe(0);
    expect(batches.done).toBeGreaterThan(0);
  }, 120_000);

  it('speaks TLS to a server whose certificate is trusted, and to no other', async () => {
    const { process } = await newQueue({});
    const { url, certificate } = server().tls;
    const trusted = process(['status', '--queue-url', url], { NODE_EXTRA_CA_CERTS: certificate });
    expect(await trusted.ended).toMatchObject({ code: 0, stderr: expect.stringContaining('no submission') });
    const error = await library.openQueue({ url }).catch(error => error);
    expect(error.message).toMatch(/^the queue at .* cannot be used: self-signed certificate/);
    printed.push(error.message);
  }, 120_000);

  it('tells what is wrong with the connection, and never prints a password', async () => {
    const { call } = await newQueue({});
    const wrong = server().url.replace(/:[^:@/]*@/, ':not-the-one@');
    const { code, stdout, stderr } = await call(['status', '--queue-url', wrong]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^whosaid: the queue/);
    expect(stderr).not.toContain('not-the-one');
    const nobody = server().url.replace(/@.*/, '@127.0.0.1:1/x');
    for (const url of [nobody, server().url.replace('//', '/')]) {
      const error = await library.openQueue({ url }).catch(error => error);
      expect(error.message).toMatch(/^the queue/);
      printed.push(error.message);
    }
    expect((await call(['status', '--queue-url', server().url])).code).toBe(0);
    for (const secret of [server().password, encodeURIComponent(server().password)]) {
      expect(printed.join('\n')).not.toContain(secret);
    }
  }, 120_000);
}

/** A pipeline that cannot be loaded where the work is done, as long as a file `damaged` lies beside it. */
function fussyPipeline(): string {
  return folderOf({
    damaged: '',
    'pipeline.json': JSON.stringify({ name: 'fussy', summary: 'fails', stages: [{ module: './fussy.mjs' }] }),
    'fussy.mjs': `
      import { existsSync } from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      export default {
        provides: 'places',
        requires: [],
        summary: 'no places',
        prepare: () => {
          if (!isMainThread && existsSync(new URL('./damaged', import.meta.url))) throw new Error('the model is damaged');
          return () => [];
        },
      };
    `,
  });
}
