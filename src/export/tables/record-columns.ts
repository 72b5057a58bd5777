import type { Column } from './define.ts';

/*
 * Columns that tables of things at one place in the text share.
 */

interface Range {
  readonly start: number;
  readonly end: number;
}

export const startOf = <Row>(range: (row: Row) => Range | null): Column<Row> => ({
  name: 'start',
  type: 'integer',
  description: 'Offset of its first character, in Unicode code points from the start of the text.',
  value: row => range(row)?.start ?? null,
});

export const endOf = <Row>(range: (row: Row) => Range | null): Column<Row> => ({
  name: 'end',
  type: 'integer',
  description: 'Offset after its last character, in Unicode code points from the start of the text.',
  value: row => range(row)?.end ?? null,
});

export const confidence: Column<{ readonly item: { readonly confidence?: number } }> = {
  name: 'confidence',
  type: 'number',
  description: 'How sure the pipeline is, 0 to 1.',
  value: row => row.item.confidence ?? null,
};

export const by: Column<{ readonly item: { readonly by?: string } }> = {
  name: 'by',
  type: 'string',
  description: 'The rule or model that found it.',
  value: row => row.item.by ?? null,
};
