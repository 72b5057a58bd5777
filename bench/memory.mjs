import { makeArticle } from './articles.mjs';
import { runCommand, withFolders } from './command.mjs';
import { table } from './measure.mjs';

const steps = [1000, 10_000, 100_000];

/**
 * The memory that `whosaid run` holds, against the number of articles: the most, and the mean in each tenth of the run.
 * No two articles are alike.
 */
export function printMemory(largest) {
  const rows = steps
    .filter(count => count <= largest)
    .map(count =>
      withFolders(count, makeArticle, (articles, out) => {
        const { bytes, seconds, tenths } = runCommand([
          'run',
          articles,
          '--out',
          out,
          '--quiet',
          '--format',
          'jsonl',
        ]);
        const name = `${count.toLocaleString('en')} articles`;
        return [name, mebibytes(bytes), seconds.toFixed(0), ...tenths.map(mebibytes)];
      }),
    );
  const parts = Array.from({ length: 10 }, (_, tenth) => `${tenth + 1}/10`);
  console.log(table(['memory', 'peak MiB', 's', ...parts], rows));
}

/** A dash where nothing was measured. */
const mebibytes = bytes => (bytes ? (bytes / 2 ** 20).toFixed(0) : '-');
