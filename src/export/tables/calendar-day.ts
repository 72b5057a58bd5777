/** The day of an ISO 8601 date or time, or null where the calendar has no such day. */
export function calendarDay(date: string | undefined): string | null {
  const day = date?.slice(0, 10) ?? '';
  const parsed = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day) ? day : null;
}
