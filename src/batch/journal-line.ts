import type { ErrorRecord } from '../model/error-record.ts';
import type { ArticleRecord } from '../model/record.ts';

/** Characters that some readers of lines (Python's `splitlines`, JavaScript before 2019) take for line breaks. */
const lineBreaks = /[\u0085\u2028\u2029]/g;

/** A record as one line, line feed included, that is one line to every reader. */
export function journalLine(record: ArticleRecord | ErrorRecord): string {
  const json = JSON.stringify(record);
  return `${json.replace(lineBreaks, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
