import type { RecordSpan } from '../../model/record.ts';
import { fold } from '../fold.ts';
import type { Column } from './define.ts';
import { distinctList } from './list.ts';

/*
 * Columns that people, places and organisations share.
 */

interface EntityRow {
  readonly entity: { readonly name: string; readonly mentions: readonly RecordSpan[] };
}

export const nameOf = (description: string): Column<EntityRow> => ({
  name: 'name',
  type: 'string',
  description,
  required: true,
  value: row => row.entity.name,
});

export const aliases: Column<EntityRow> = {
  name: 'aliases',
  type: 'string',
  description: 'Other forms of the name in the article, in the order of first use, joined by " | ".',
  value: ({ entity }) =>
    distinctList(entity.mentions.map(({ text }) => text).filter(text => fold(text) !== fold(entity.name))),
};

export const mentionCount: Column<EntityRow> = {
  name: 'mentions',
  type: 'integer',
  description: 'How often the article names it: its rows in mentions.',
  required: true,
  value: row => row.entity.mentions.length,
};

export const firstStart: Column<EntityRow> = {
  name: 'first_start',
  type: 'integer',
  description: 'Where its first mention starts, in Unicode code points from the start of the text.',
  required: true,
  value: row =>
    row.entity.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
};
