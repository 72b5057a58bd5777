import type { TableDescription } from '../src/export/tables/index.ts';

export function outputsPage(allTables: readonly TableDescription[]): string;
