import { pathToFileURL } from 'node:url';
import { folderOf } from '../../support/folders.ts';
import { root } from '../../support/source-files.ts';

/** src/batch as it is shipped: worker threads run JavaScript, not TypeScript. */
export const { openPool, runBatch }: typeof import('../../../src/batch/index.ts') = await import(
  new URL('dist/batch/index.js', pathToFileURL(`${root}/`)).href
);
export const { loadPipeline }: typeof import('../../../src/index.ts') = await import(
  new URL('dist/index.js', pathToFileURL(`${root}/`)).href
);

/**
 * A pipeline of the user's own whose only stage does what the text says: `hang`, `exhaust` the memory, `exit`, `throw`;
 * else it finds the place Elm Street in every article, and waits so many milliseconds before each.
 */
export function wilfulPipeline(pause = 0): string {
  return folderOf({
    'pipeline.json': JSON.stringify({
      name: 'wilful',
      summary: 'does what the text says',
      stages: [{ module: './wilful.mjs' }],
    }),
    'wilful.mjs': `
      const deeds = {
        hang: () => { for (;;); },
        exhaust: () => { for (const all = []; ; ) all.push(new Array(500_000).fill(all.length)); },
        exit: () => process.exit(7),
        throw: () => { throw new RangeError('too wilful'); },
      };
      const elm = {
        id: 'place-1', name: 'Elm Street', type: 'street', country: null,
        mentions: [{ start: 0, end: 3 }], by: 'rule:elm', confidence: 0.5,
      };
      export default {
        provides: 'places',
        requires: [],
        summary: 'Elm Street',
        prepare: () => ({ article }) => {
          if (${pause}) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${pause});
          deeds[article.text.trim()]?.();
          return [elm];
        },
      };
    `,
  });
}
