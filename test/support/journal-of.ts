import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a run's journal, parsed. */
export function journalOf(out: string) {
  return readFileSync(join(out, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}
