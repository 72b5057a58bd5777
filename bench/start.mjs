import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticle } from './articles.mjs';
import { runCommand, withFolders } from './command.mjs';
import { median, table } from './measure.mjs';

const rounds = 7;

/** From nothing to the end of the process. */
export function printStart() {
  const text = [0, 1].map(makeArticle).join('\n');
  withFolders(
    1,
    () => text,
    (articles, out) => {
      const file = join(articles, 'one.txt');
      writeFileSync(file, text);
      const calls = {
        'whosaid --help': [['--help']],
        'whosaid run - (one article)': [['run', '-'], text],
        'whosaid run one.txt': [['run', file, '--out', out, '--force', '--quiet']],
      };
      const rows = Object.entries(calls).map(([name, call]) => {
        const times = Array.from({ length: rounds }, () => runCommand(...call).seconds * 1000);
        return [name, Math.min(...times).toFixed(0), median(times).toFixed(0)];
      });
      console.log(table(['start-up, whole process', 'least ms', 'median ms'], rows));
    },
  );
}
