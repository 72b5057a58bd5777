import { availableParallelism } from 'node:os';
import { runCommand, withFolders } from './command.mjs';
import { perSecond, table } from './measure.mjs';

/** Words of a run: at least ten seconds of one worker, so that starting it weighs little. */
const enough = 800_000;

/** Words a second of `whosaid run`, start and writing included, with one job and with one a core; the texts again and again. */
export function printRun(texts, words) {
  const copies = Math.ceil(enough / words);
  withFolders(
    copies * texts.length,
    i => texts[i % texts.length],
    (articles, out) => {
      const time = (input, jobs) => {
        const args = ['run', input, '--out', out, '--force', '--quiet', '--format', 'jsonl'];
        return runCommand([...args, '--jobs', String(jobs)]);
      };
      const alone = time(`${articles}/0/0.txt`, 1);
      const cores = availableParallelism();
      const counts = [...new Set([1, 2, cores])].filter(n => n <= cores);
      const times = counts.map(jobs => time(articles, jobs));
      const rows = counts.map((jobs, i) => [
        `--jobs ${jobs}`,
        times[i].seconds.toFixed(1),
        times[i].processor.toFixed(1),
        perSecond(copies * words, times[i].seconds),
        (times[0].seconds / times[i].seconds).toFixed(2),
      ]);
      rows.push(['one article alone', alone.seconds.toFixed(1), alone.processor.toFixed(1), '', '']);
      console.log(table(['whosaid run', 's', 'processor s', 'words/s', 'x one job'], rows));
    },
  );
}
