import { makeArticle } from './articles.mjs';
import { runCommand, withFolders } from './command.mjs';
import { table } from './measure.mjs';

const steps = [1000, 10_000, 100_000];

/** The most memory that `whosaid run` holds, against the number of articles; no two articles are alike. */
export function printMemory(largest) {
  const rows = steps
    .filter(count => count <= largest)
    .map(count =>
      withFolders(count, makeArticle, (articles, out) => {
        const { bytes, seconds } = runCommand([
          'run',
          articles,
          '--out',
          out,
          '--quiet',
          '--format',
          'jsonl',
        ]);
        return [`${count.toLocaleString('en')} articles`, (bytes / 2 ** 20).toFixed(0), seconds.toFixed(0)];
      }),
    );
  console.log(table(['memory', 'peak MiB', 's'], rows));
}
