import type { Table } from '../src/export/tables/index.ts';
import type { ErrorRow } from '../src/model/errors.ts';

export function outputsPage(recordTables: readonly Table[], errorTable: Table<ErrorRow>): string;
