import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../model/errors.ts';

/**
 * The records of a JSONL file, in order.
 * @throws UsageError where there is no such file, or a line is no JSON.
 */
export function* readJsonl(file: string): Generator<unknown> {
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such corpus`);
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      throw new UsageError(`${file}:${i + 1}: not readable as JSON`);
    }
  }
}
