import { recordTables } from '../../src/export/index.ts';
import { seaWall } from './sample.ts';

/** Rows of a table as objects. */
export function rowsOf(name: string, record = seaWall) {
  const table = recordTables.find(candidate => candidate.name === name)!;
  return table.rows(record).map(row => Object.fromEntries(table.columns.map((c, i) => [c.name, row[i]])));
}
