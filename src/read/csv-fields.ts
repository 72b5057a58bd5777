/**
 * Cuts a record into fields (RFC 4180): a quoted one holds delimiters, line feeds and doubled quotation marks. What
 * people write by hand is taken too as long as the record is one line: marks within an unquoted field (`6" pipe`), and
 * marks that were not doubled (`"He said "no" twice"`). Null where the rules are broken otherwise. One pass.
 */
export function csvFields(record: string, delimiter: string): readonly string[] | null {
  const isOneLine = !record.includes('\n');
  const fields: string[] = [];
  for (let at = 0; at <= record.length; ) {
    if (record[at] === '"') {
      const end = closingMark(record, at + 1, delimiter, isOneLine);
      if (end === -1) return null;
      fields.push(record.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      const next = record.indexOf(delimiter, at);
      const field = record.slice(at, next === -1 ? undefined : next);
      if (!isOneLine && field.includes('\n')) return null;
      fields.push(field);
      at = next === -1 ? record.length + 1 : next + 1;
    }
  }
  return fields;
}

/** Where the mark stands that ends a quoted field: before a delimiter, or last. -1 where there is none. */
function closingMark(record: string, from: number, delimiter: string, isOneLine: boolean): number {
  for (let at = record.indexOf('"', from); at !== -1; at = record.indexOf('"', at + 1)) {
    const next = record[at + 1];
    if (next === '"') at++;
    else if (next === undefined || next === delimiter) return at;
    else if (!isOneLine) return -1;
  }
  return -1;
}
