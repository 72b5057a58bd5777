import { availableParallelism } from 'node:os';
import { canPin, runCommand, withFolders } from './command.mjs';
import { perSecond, table } from './measure.mjs';

/** Words of a run: half a minute of one worker, so that starting it weighs little. */
const enough = 2_000_000;

/**
 * Words a second of `whosaid run`, start and writing included, with one job and with one a core; the texts again and
 * again. One job alone lets V8 compile and clear up on the other cores; on one core it cannot, as two jobs on two cannot.
 */
export function printRun(texts, words) {
  const copies = Math.ceil(enough / words);
  withFolders(
    copies * texts.length,
    i => texts[i % texts.length],
    (articles, out) => {
      const time = (input, jobs, cores) => {
        const args = ['run', input, '--out', out, '--force', '--quiet', '--format', 'jsonl'];
        return runCommand([...args, '--jobs', String(jobs)], '', cores);
      };
      const alone = time(`${articles}/0/0.txt`, 1);
      const cores = availableParallelism();
      const counts = [...new Set([1, 2, cores])].filter(n => n <= cores);
      const times = counts.map(jobs => ({ label: `--jobs ${jobs}`, ...time(articles, jobs) }));
      const pinned = canPin ? { label: '--jobs 1 on one core', ...time(articles, 1, 1) } : null;
      const rows = [pinned, ...times]
        .filter(Boolean)
        .map(({ label, seconds, processor }) => [
          label,
          seconds.toFixed(1),
          processor.toFixed(1),
          perSecond(copies * words, seconds),
          (times[0].seconds / seconds).toFixed(2),
          pinned ? (pinned.seconds / seconds).toFixed(2) : '',
        ]);
      rows.push(['one article alone', alone.seconds.toFixed(1), alone.processor.toFixed(1), '', '', '']);
      const head = ['whosaid run', 's', 'processor s', 'words/s', 'x one job', 'x one job on one core'];
      console.log(table(head, rows));
    },
  );
}
