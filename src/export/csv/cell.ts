import { fold } from '../fold.ts';
import type { Cell, ColumnInfo } from '../tables/index.ts';

/*
 * Spreadsheet programs take a cell for a formula when it begins with one of = + - @ (full-width forms too, in East
 * Asian editions) or with a tab or carriage return, and quoting does not stop them. Some strip what cannot be seen, or
 * a single quote, before they look, so those are looked through.
 * OWASP, "CSV Injection": https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^(?:'*[\t\r]|['\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** What is written for a cell: folded text, harmless where it is to be guarded; numbers and booleans as they are; null where it is empty. */
export function csvCell(cell: Cell, column: ColumnInfo, isGuarded = true): Cell {
  if (typeof cell !== 'string') return cell;
  const text = column.verbatim ? cell : fold(cell);
  return text === '' ? null : isGuarded ? guardFormula(text) : text;
}

/** Puts a `'` before text that a spreadsheet might run. Taking one `'` from guarded text gives the text back. */
function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
