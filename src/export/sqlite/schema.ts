import type { ColumnInfo, ColumnType, TableDescription } from '../tables/index.ts';

/** How SQLite keeps each type. Truth is 1 or 0, a date is text in ISO 8601. */
const affinities: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

/** `CREATE TABLE` with types, not-null columns, and primary and foreign keys. */
export function createTable({ name, columns, primaryKey, foreignKeys }: TableDescription): string {
  const parts = [
    ...columns.map(createColumn),
    ...(primaryKey.length > 0 ? [`PRIMARY KEY (${identifiers(primaryKey)})`] : []),
    ...foreignKeys.map(
      key =>
        `FOREIGN KEY (${identifiers(key.columns)}) REFERENCES ${identifier(key.table)} (${identifiers(key.references)})`,
    ),
  ];
  return `CREATE TABLE ${identifier(name)} (\n  ${parts.join(',\n  ')}\n)`;
}

function createColumn({ name, type, required }: ColumnInfo): string {
  const check = type === 'boolean' ? ` CHECK (${identifier(name)} IN (0, 1))` : '';
  return `${identifier(name)} ${affinities[type]}${required ? ' NOT NULL' : ''}${check}`;
}

/** `CREATE INDEX` for every foreign key that the primary key does not begin with. */
export function createIndexes({ name, primaryKey, foreignKeys }: TableDescription): string[] {
  return foreignKeys
    .filter(({ columns }) => columns.some((column, i) => primaryKey[i] !== column))
    .map(({ columns }) => {
      const index = identifier(`${name}_${columns.at(-1)}`);
      return `CREATE INDEX ${index} ON ${identifier(name)} (${identifiers(columns)})`;
    });
}

/** `INSERT` of one row, a placeholder a column. */
export function insertRow({ name, columns }: TableDescription): string {
  const names = identifiers(columns.map(column => column.name));
  return `INSERT INTO ${identifier(name)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
}

function identifiers(names: readonly string[]): string {
  return names.map(identifier).join(', ');
}

/** Quoted, because `end` and `by` are words of SQL. */
function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
