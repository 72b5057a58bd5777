import { fold } from '../fold.ts';
import type { Cell, ColumnInfo } from '../tables/index.ts';

/** Characters of a cell that Excel takes (Excel specifications and limits, Microsoft). */
const longest = 32_767;
const cutMark = ' … (cut: a cell holds 32,767 characters)';

/** What XML 1.0 cannot hold beside control characters (https://www.w3.org/TR/xml/#charsets): halves of surrogate pairs. */
const notXml = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** What is written for a cell: folded text that every spreadsheet program can hold, a date as a date. */
export function xlsxCell(cell: Cell, column: ColumnInfo): Cell | Date {
  if (typeof cell !== 'string') return cell;
  const text = fold(cell).replace(notXml, '\uFFFD');
  if (text === '') return null;
  if (column.type === 'date') return asDate(text) ?? text;
  return text.length <= longest ? text : cutBefore(text, longest - cutMark.length) + cutMark;
}

/** Excel's calendar begins in 1900, and takes 1900 for a leap year. */
function asDate(text: string): Date | null {
  return text >= '1901' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
}

/** At most `units` UTF-16 units, without half a character at the end. */
function cutBefore(text: string, units: number): string {
  return text.slice(0, units).replace(/\p{Cs}$/u, '');
}
