/** Wall seconds that `run` takes. */
export function seconds(run) {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A table of text: first column left, the others right. */
export function table(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map(line => String(line[i]).length)));
  const cell = (value, i) => (i === 0 ? String(value).padEnd(widths[i]) : String(value).padStart(widths[i]));
  return `${lines.map(line => line.map(cell).join('  ')).join('\n')}\n`;
}
