import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of what is shipped (command line, examples) run on `dist/`, built once; all others on the source. */
const built = ['test/cli/**/*.test.ts', 'test/examples/**/*.test.ts', 'test/*/built/**/*.test.ts'];

/** What takes longest, most of it in waiting for other processes: begun first, so that none is left alone at the end. */
const longest = /test\/(?:queue\/built|browser|cli\/kill|fuzz)\b/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))];
  }
}

const setupFiles = ['test/setup/fast-check.ts'];

export default defineConfig({
  test: {
    maxWorkers: availableParallelism() + 1, // many tests wait for processes of their own
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: built,
          setupFiles,
          testTimeout: 60_000,
          isolate: false, // tests share what they have loaded; nothing keeps state between them
        },
      },
      {
        test: {
          name: 'built',
          include: built,
          setupFiles,
          globalSetup: ['test/setup/build.ts'],
          testTimeout: 60_000,
          isolate: false, // tests share what they have loaded; nothing keeps state between them
          server: { deps: { external: [/\/dist\//] } }, // it runs as it is shipped
        },
      },
    ],
  },
});
