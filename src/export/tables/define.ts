import type { ArticleRecord } from '../../model/record.ts';

/** What a cell holds. Null is unknown or not there, and is written as an empty cell. */
export type Cell = string | number | boolean | null;

/** Field types of the Data Package standard (Table Schema) that the tables use. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What is known of a column without its rows. */
export interface ColumnInfo {
  readonly name: string;
  readonly type: ColumnType;
  /** Meaning and unit, a sentence for people who have only the table. */
  readonly description: string;
  /** True where no cell is empty. */
  readonly required?: boolean;
  /** The only values a cell can have. */
  readonly values?: readonly string[];
  /** True for keys and paths: white space is kept as it is. */
  readonly verbatim?: boolean;
}

export interface Column<Row> extends ColumnInfo {
  readonly value: (row: Row) => Cell;
}

/** `columns` of this table point to the columns `references` of `table`. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A table without its columns and rows. */
export interface TableInfo {
  readonly name: string;
  /** What one row is, in a sentence. */
  readonly grain: string;
  /** Empty where rows have no key. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table without its rows: enough to make a file for it. */
export interface TableDescription extends TableInfo {
  readonly columns: readonly ColumnInfo[];
}

/** A table whose rows come from inputs of one kind: an article's record, or an error. */
export interface Table<Input = ArticleRecord> extends TableDescription {
  /** The rows that one input gives, each with a cell a column. */
  readonly rows: (input: Input) => readonly (readonly Cell[])[];
}

/** Makes a table of a row producer and columns that each read one value of such a row. */
export function defineTable<Row, Input = ArticleRecord>(
  table: TableInfo & {
    readonly rows: (input: Input) => readonly Row[];
    readonly columns: readonly Column<Row>[];
  },
): Table<Input> {
  const { rows, columns } = table;
  return Object.freeze({
    ...table,
    rows: (input: Input) => rows(input).map(row => columns.map(c => c.value(row))),
  });
}

/** The first column of every table about articles. */
export const articleId: Column<{ readonly record: ArticleRecord }> = {
  name: 'article_id',
  type: 'string',
  description:
    'Id of the article: the one its row or line gave, else its path below the input folder without the ending (and its line).',
  required: true,
  verbatim: true,
  value: row => row.record.id,
};

/** Every table but `articles` belongs to it. */
export const toArticle: ForeignKey = {
  columns: ['article_id'],
  table: 'articles',
  references: ['article_id'],
};

/** A foreign key within one article: `column` holds the id of a row of `table`. */
export function toRecord(column: string, table: string, id: string): ForeignKey {
  return { columns: ['article_id', column], table, references: ['article_id', id] };
}
