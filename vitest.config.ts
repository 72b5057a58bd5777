import { defineConfig } from 'vitest/config';

/** Tests of what is shipped (command line, examples) run on `dist/`, built once; all others on the source. */
const built = ['test/cli/**/*.test.ts', 'test/examples/**/*.test.ts', 'test/*/built/**/*.test.ts'];

const setupFiles = ['test/setup/fast-check.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: built,
          setupFiles,
          testTimeout: 20_000,
          isolate: false, // tests share loaded lexicons; nothing keeps state between them
        },
      },
      {
        test: {
          name: 'built',
          include: built,
          setupFiles,
          globalSetup: ['test/setup/build.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
