import type { ErrorRow } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import { runTables } from './across/index.ts';
import { type Cell, errorTable, recordTables, type TableDescription } from './tables/index.ts';

/** Every table that a run writes, those first to which others point. */
export const allTables: readonly TableDescription[] = [...recordTables, ...runTables, errorTable];

/** Rows for one table. */
export type TableRows = readonly [TableDescription, readonly (readonly Cell[])[]];

/** The rows of every table of a run, as its records come. */
export interface RowSource {
  readonly ofRecord: (record: ArticleRecord) => Iterable<TableRows>;
  /** What only the whole run knows; call it once, behind the last record. */
  readonly atEnd: () => Iterable<TableRows>;
}

/** @param errors Inputs that could not be used; read at the end. */
export function rowSource(errors: Iterable<ErrorRow>): RowSource {
  const gatherers = runTables.map(table => [table, table.gather()] as const);
  return {
    *ofRecord(record) {
      for (const table of recordTables) yield [table, table.rows(record)];
      for (const [, gatherer] of gatherers) gatherer.add(record);
    },
    *atEnd() {
      for (const [table, gatherer] of gatherers) yield [table, gatherer.rows()];
      yield [errorTable, Array.from(errors, error => errorTable.rows(error)).flat()];
    },
  };
}
