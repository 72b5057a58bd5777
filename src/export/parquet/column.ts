import type { SchemaElement } from 'hyparquet';
import type { Cell, ColumnInfo, ColumnType } from '../tables/index.ts';

/** Parquet's types; any cell may be empty. */
const types: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A table's columns, below the root that Parquet wants. */
export function schemaOf(columns: readonly ColumnInfo[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[type] })),
  ];
}

/** A cell as the writer wants it: text whole, days as dates. */
export function parquetValue(cell: Cell, { type }: ColumnInfo): Cell | Date | undefined {
  if (cell === null || cell === '') return undefined;
  return type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;
}
