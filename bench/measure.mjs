/** Seconds of processor time that `run` takes: what else the machine does stays out of it. */
export function seconds(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** `123,456` */
export function perSecond(count, seconds) {
  return Math.round(count / seconds).toLocaleString('en');
}

/** A table of text: first column left, the others right. */
export function table(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map(line => String(line[i]).length)));
  const cell = (value, i) => (i === 0 ? String(value).padEnd(widths[i]) : String(value).padStart(widths[i]));
  return `${lines.map(line => line.map(cell).join('  ')).join('\n')}\n`;
}
