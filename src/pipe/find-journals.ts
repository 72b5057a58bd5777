import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { journalName } from '../batch/journal.ts';
import { UsageError } from '../model/errors.ts';

/** What Spark and Hadoop call the parts of a result, and what people do: `part-00000`, `monday.jsonl`. */
const partNames = /^part-[\w.-]*$|\.(?:jsonl|ndjson)$/;

/**
 * The journals that a path stands for: a file itself; of a folder its `articles.jsonl`, else every `.jsonl`, `.ndjson`
 * and `part-…` in it, sorted by name.
 * @throws UsageError where there is none
 */
export async function journalsAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`${path} does not exist; check the spelling`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  if (names.includes(journalName)) return [join(path, journalName)];
  const parts = names.filter(name => partNames.test(name));
  if (parts.length > 0) return parts.map(name => join(path, name));
  throw new UsageError(`${path} holds no ${journalName} and no parts of one (*.jsonl, *.ndjson, part-*)`);
}
