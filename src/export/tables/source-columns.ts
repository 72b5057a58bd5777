import { sourceKinds } from '../../model/kinds.ts';
import type { SourceRecord } from '../../model/record.ts';
import type { Column } from './define.ts';

/*
 * Columns that say who a source is, in the sources and again beside each attribution.
 */

interface SourceRow {
  readonly source: SourceRecord | undefined;
}

export const kind: Column<SourceRow> = {
  name: 'kind',
  type: 'string',
  description:
    'Kind of source. An unnamed-group is several informants, a collective an open class (critics, voters), a spokesperson is unnamed but speaks for a named institution or person.',
  required: true,
  values: sourceKinds,
  value: row => row.source?.kind ?? null,
};

export const anonymous: Column<SourceRow> = {
  name: 'anonymous',
  type: 'boolean',
  description: 'True where the source is people who gave information and are not named.',
  required: true,
  value: row => row.source?.anonymous ?? null,
};

export const countMin: Column<SourceRow> = {
  name: 'count_min',
  type: 'integer',
  description: 'How many people the source is at least; empty where it is not people or nobody can tell.',
  value: row => row.source?.count.min ?? null,
};

export const countMax: Column<SourceRow> = {
  name: 'count_max',
  type: 'integer',
  description: 'How many people the source is at most; empty where it is open or not people.',
  value: row => row.source?.count.max ?? null,
};
