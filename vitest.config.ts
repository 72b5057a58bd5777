import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of what is shipped (command line, examples) run on `dist/`, built once; all others on the source. */
const built = ['test/cli/**/*.test.ts', 'test/examples/**/*.test.ts', 'test/*/built/**/*.test.ts'];

const setupFiles = ['test/setup/fast-check.ts'];

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism()), // many tests wait for processes of their own
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: built,
          setupFiles,
          testTimeout: 60_000,
          isolate: false, // tests share loaded lexicons; nothing keeps state between them
        },
      },
      {
        test: {
          name: 'built',
          include: built,
          setupFiles,
          globalSetup: ['test/setup/build.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
