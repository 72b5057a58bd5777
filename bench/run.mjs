import { availableParallelism } from 'node:os';
import { runCommand, withFolders } from './command.mjs';
import { perSecond, table } from './measure.mjs';

/** Words a second of `whosaid run`, start and writing included, with one job and with one a core. */
export function printRun(texts, words) {
  withFolders(
    texts.length,
    i => texts[i],
    (articles, out) => {
      const time = jobs => {
        const args = ['run', articles, '--out', `${out}-${jobs}`, '--quiet', '--format', 'jsonl'];
        return runCommand([...args, '--jobs', String(jobs)]).seconds;
      };
      const counts = [...new Set([1, 2, availableParallelism()])].filter(n => n <= availableParallelism());
      const times = counts.map(time);
      const rows = counts.map((jobs, i) => [
        `--jobs ${jobs}`,
        perSecond(words, times[i]),
        (times[0] / times[i]).toFixed(2),
      ]);
      console.log(table(['whosaid run', 'words/s', 'x one job'], rows));
    },
  );
}
