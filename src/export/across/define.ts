import type { ArticleRecord } from '../../model/record.ts';
import type { Cell, Column, ColumnInfo, TableInfo } from '../tables/define.ts';

/** What one run adds up to: records go in one by one, rows come out at the end. */
export interface Gatherer<Row> {
  readonly add: (record: ArticleRecord) => void;
  readonly rows: () => readonly Row[];
}

/** A table over the whole run. */
export interface RunTable extends TableInfo {
  readonly columns: readonly ColumnInfo[];
  /** Starts an empty one. Memory grows with the rows, not with the articles. */
  readonly gather: () => Gatherer<readonly Cell[]>;
}

/** Makes a table over a run of a gatherer and columns that each read one value of its rows. */
export function defineRunTable<Row>(
  table: TableInfo & { readonly gather: () => Gatherer<Row>; readonly columns: readonly Column<Row>[] },
): RunTable {
  return Object.freeze({
    ...table,
    gather: () => {
      const gatherer = table.gather();
      return {
        add: gatherer.add,
        rows: () => gatherer.rows().map(row => table.columns.map(column => column.value(row))),
      };
    },
  });
}

/** First and last day of what was gathered, `YYYY-MM-DD`. */
export interface Days {
  first: string | null;
  last: string | null;
}

/** Stretches the days so that they hold the record's. */
export function addDay(days: Days, day: string | null): void {
  if (day === null) return;
  if (days.first === null || day < days.first) days.first = day;
  if (days.last === null || day > days.last) days.last = day;
}

export const firstDate: Column<{ readonly days: Days }> = {
  name: 'first_date',
  type: 'date',
  description: 'Day of the earliest of these articles that has a date.',
  value: row => row.days.first,
};

export const lastDate: Column<{ readonly days: Days }> = {
  name: 'last_date',
  type: 'date',
  description: 'Day of the latest of these articles that has a date.',
  value: row => row.days.last,
};

/** A column of whole numbers that are always there. */
export function counted<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', description, required: true, value };
}
