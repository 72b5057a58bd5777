import { join } from 'node:path';
import type { BatchSummary } from '../batch/index.ts';
import { count, duration } from './format-numbers.ts';
import type { Colour } from './terminal.ts';

/** Failures that are told one by one; the table has the rest. */
const told = 5;

/** What a run came to, for people: figures in a column, then what failed, then where the files are. */
export function formatSummary(summary: BatchSummary, out: string, colour: Colour): string {
  const { failures: failed, files, kept, words, seconds } = summary;
  const speed = words > 0 ? ` (${count(words / seconds)} a second)` : '';
  const figures: readonly (readonly [string, number, string?])[] = [
    ['articles', summary.articles, `${count(words)} words in ${duration(seconds)}${speed}`],
    ['people', summary.people],
    ['places', summary.places],
    ['attributions', summary.attributions],
    ['anonymous sources', summary.anonymousSources],
    ['failures', failed],
    ...(kept > 0 ? [['done before', kept] as const] : []),
  ];
  const width = Math.max(...figures.map(([, n]) => count(n).length));
  const lines = figures.map(([label, n, note]) => {
    const style = label === 'failures' && n > 0 ? colour.red : colour.bold;
    return `  ${label.padEnd(17)}  ${style(count(n).padStart(width))}${note ? `  ${colour.dim(note)}` : ''}`;
  });
  if (failed > 0) lines.push('', ...failures(summary, out));
  if (summary.wasInterrupted)
    lines.push('', '  Interrupted: the articles in hand were finished, the rest was not read.');
  if (files.length > 0) {
    lines.push(
      '',
      `  Written to ${colour.bold(join(out, '/'))}`,
      ...inColumns(files).map(line => colour.dim(`  ${line}`)),
    );
  }
  return `\n${lines.join('\n')}\n`;
}

function failures({ errors, failures: failed, files }: BatchSummary, out: string): string[] {
  const lines = errors
    .slice(0, told)
    .map(
      ({ message, line }) =>
        `  ${line === null || message.includes(`line ${line} of`) ? '' : `line ${line}: `}${message}`,
    );
  const more = failed - Math.min(errors.length, told);
  const table = files.find(file => file === 'errors.csv');
  if (more > 0)
    lines.push(`  and ${count(more)} more${table ? '' : '; --format csv writes them all to errors.csv'}`);
  if (table) lines.push(`  All of them, with codes: ${join(out, table)}`);
  return lines;
}

/** Words in lines of at most 76 characters, a longer word alone. */
function inColumns(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 75) lines[lines.length - 1] = `${last}  ${word}`;
    else lines.push(word);
  }
  return lines;
}
