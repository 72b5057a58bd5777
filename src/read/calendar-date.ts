const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `2023-07-07`, or undefined where the calendar has no such day (year 1600 to 2199: older is no news, later a number). */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  if (year < 1600 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Ways to write a date by itself; named groups, so that their order does not matter. */
const forms: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/, // 2023-07-07
  /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})$/, // 2023/07/07
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/, // 20230707
  /^(?:[a-z]{3,9},? )?(?<name>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i, // Friday, July 7, 2023
  /^(?:[a-z]{3,9},? )?(?<d>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<y>\d{4})$/i, // 7 July 2023
];

const clock =
  /^(?<hh>[01]\d|2[0-3]):(?<mm>[0-5]\d)(?<ss>:[0-5]\d(?:\.\d{1,9})?)? ?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date as people write it in front matter, as ISO 8601: `2023-07-07`, with `T10:30:00Z` where a time follows an ISO
 * date. Undefined where it is none: `next Friday`, `2023-02-30`, `7/8/2023` (which day?).
 */
export function parseDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length > 50) return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d.*)$/i.exec(text);
  const date = parseDay(iso?.[1] ?? text);
  if (!date || !iso) return date;
  const time = clock.exec(iso[2]!)?.groups;
  return time && `${date}T${time['hh']}:${time['mm']}${time['ss'] ?? ''}${isoZone(time['zone'] ?? '')}`;
}

function parseDay(text: string): string | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const month = parts['m'] ? Number(parts['m']) : monthOf(parts['name']!);
    return calendarDate(Number(parts['y']), month, Number(parts['d']));
  }
  return undefined;
}

/** 1 to 12, or 0: `Jul` and `Sept` are months, `Julyish` is none. */
function monthOf(name: string): number {
  return months.findIndex(month => month.startsWith(name.toLowerCase())) + 1;
}

/** `+0200` to `+02:00`, as ISO 8601's extended form wants. */
function isoZone(zone: string): string {
  return zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}
