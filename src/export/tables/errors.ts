import type { ErrorRow } from '../../model/errors.ts';
import { defineTable } from './define.ts';

export const errors = defineTable<ErrorRow, ErrorRow>({
  name: 'errors',
  grain: 'One row per input that could not be read.',
  primaryKey: [],
  foreignKeys: [],
  rows: error => [error],
  columns: [
    {
      name: 'path',
      type: 'string',
      description: 'The file or folder.',
      required: true,
      verbatim: true,
      value: row => row.path,
    },
    {
      name: 'line',
      type: 'integer',
      description: 'Line of the file, 1 is the first; empty where it concerns the whole file.',
      value: row => row.line,
    },
    {
      name: 'code',
      type: 'string',
      description: 'Short constant word for the kind of error.',
      required: true,
      value: row => row.code,
    },
    {
      name: 'message',
      type: 'string',
      description: 'What went wrong, for people.',
      required: true,
      value: row => row.message,
    },
  ],
});
