import { calendarDate } from './calendar-date.ts';

/** Eight digits with the same mark, or none, between the parts, and no further digit beside them. */
const dates = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;

/**
 * The date in a file's name: `2023-07-07-talks.txt`, `daily_20230707.txt`, `paper_2016-04-23_slug.txt`. The first real
 * calendar date counts; undefined where there is none.
 */
export function dateInName(name: string): string | undefined {
  for (const [, year, , month, day] of name.matchAll(dates)) {
    const date = calendarDate(Number(year), Number(month), Number(day));
    if (date) return date;
  }
  return undefined;
}
