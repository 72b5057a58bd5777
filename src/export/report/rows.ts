import type { ArticleRecord } from '../../model/record.ts';
import { type Cell, recordTables } from '../tables/index.ts';

/** A row of a table by the names of its columns: the same cells as in the CSV. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows that a record gives to one of the tables, so that the report's figures are the tables' figures. */
export function rowsIn(record: ArticleRecord, name: string): readonly Row[] {
  const table = recordTables.find(candidate => candidate.name === name)!;
  const names = table.columns.map(column => column.name);
  return table.rows(record).map(row => Object.fromEntries(row.map((cell, i) => [names[i]!, cell])));
}

/** A cell as text for readers: nothing where it is unknown. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
