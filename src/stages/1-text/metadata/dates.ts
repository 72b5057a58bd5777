const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One way to write a date; the groups' order is told by `order`. */
const forms = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ['y', 'm', 'd'] }, // 2021-03-04
  { pattern: /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, order: ['y', 'm', 'd'] }, // 2021/3/4
  { pattern: /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/, order: ['m', 'd', 'y'] }, // March 4, 2021
  { pattern: /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/, order: ['d', 'm', 'y'] }, // 4 March 2021
] as const;

/** The first date in the text as ISO 8601 (`2021-03-04`), or null. Only real calendar days count. */
export function findDate(text: string): string | null {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: 'y' | 'm' | 'd') => match[order.indexOf(name as never) + 1]!;
    const date = isoDate(Number(part('y')), monthOf(part('m')), Number(part('d')));
    if (date) return date;
  }
  return null;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
