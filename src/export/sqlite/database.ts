import { OutputError } from '../../model/errors.ts';
import type { Cell, TableDescription } from '../tables/index.ts';
import { extras } from './extras.ts';
import { createIndexes, createTable, insertRow } from './schema.ts';

/** A database that is being filled, in one transaction. */
export interface FillingDatabase {
  insert(table: TableDescription, rows: readonly (readonly Cell[])[]): void;
  /** Makes indexes, view and search, and closes the file. */
  finish(): void;
  /** Closes the file, whatever is in it. */
  abandon(): void;
}

/**
 * A new database with empty tables.
 * @param tables Those that others point to stand before them.
 * @throws OutputError where SQLite cannot write
 */
export async function openDatabase(
  path: string,
  tables: readonly TableDescription[],
): Promise<FillingDatabase> {
  const { default: engine } = await import('node-sqlite3-wasm');
  const database = told(path, () => new engine.Database(path));
  told(path, () => {
    // The file has another name until it is whole, so that nothing needs to be rolled back.
    for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
    database.exec('BEGIN');
    for (const table of tables) database.exec(createTable(table));
  });
  const inserts = new Map(tables.map(table => [table.name, database.prepare(insertRow(table))]));

  function finalize(): void {
    for (const statement of inserts.values()) if (!statement.isFinalized) statement.finalize();
  }

  return {
    insert: (table, rows) =>
      told(path, () => {
        const statement = inserts.get(table.name)!;
        for (const row of rows) statement.run(row.map(storable));
      }),
    finish: () =>
      told(path, () => {
        finalize();
        for (const sql of [...tables.flatMap(createIndexes), ...extras, 'COMMIT']) database.exec(sql);
        database.close();
      }),
    abandon: () => {
      try {
        finalize();
      } catch {
        // finalizing repeats the error of a row that was refused
      }
      if (database.isOpen) database.close();
    },
  };
}

/** Nobody else reads the file yet, so nothing need be safe from anybody; memory is in KiB. */
const pragmas = [
  'page_size = 4096',
  'journal_mode = OFF',
  'synchronous = OFF',
  'locking_mode = EXCLUSIVE',
  'cache_size = -65536',
  'temp_store = MEMORY',
];

/** Text keeps its white space; SQLite's text ends at a NUL for many readers, so NUL becomes U+FFFD. */
function storable(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  return cell.includes('\0') ? cell.replaceAll('\0', '\uFFFD') : cell;
}

function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new OutputError(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
