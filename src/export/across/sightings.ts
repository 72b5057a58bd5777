import type { ArticleRecord } from '../../model/record.ts';
import { calendarDay } from '../tables/calendar-day.ts';
import { byId, grouped, pick } from '../tables/lookup.ts';
import { nameKey } from './name-key.ts';
import type { Sighting } from './namesakes.ts';
import { roleMarks } from './role-marks.ts';

/** What an article says of its people, a sighting each, in the order of the record. */
export function sightingsIn(record: ArticleRecord): Sighting[] {
  const sources = byId(record.sources);
  const organizations = byId(record.organizations);
  const rolesOf = grouped(record.roles, role => role.person);
  const spoken = new Map<string, number>();
  for (const { source } of record.attributions) {
    for (const person of new Set(sources.get(source)?.people)) {
      spoken.set(person, (spoken.get(person) ?? 0) + 1);
    }
  }
  const day = calendarDay(record.metadata.date);
  return record.people.map(({ id, name, mentions }) => {
    const roles = rolesOf.get(id) ?? [];
    const groups = pick(
      roles.flatMap(role => role.organizations),
      organizations,
    ).map(group => group.name);
    return {
      name,
      aliases: [...new Set(mentions.map(({ text }) => text))].filter(text => text !== name),
      roles: [...new Set(roles.map(({ text }) => text))],
      marks: [
        ...roles.flatMap(({ text }) => roleMarks(text)),
        ...groups.map(group => `at ${nameKey(group)}`),
      ],
      mentions: mentions.length,
      attributions: spoken.get(id) ?? 0,
      day,
    };
  });
}
