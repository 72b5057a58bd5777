import type { ArticleRecord, RoleRecord } from '../../model/record.ts';
import { firstIndex, grouped, indexAt } from './lookup.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns a function from a person's id and a range to the texts of that person's nearest roles: the nearest one, and
 * with it the others of its sentence (`a former judge and now chair of the inquiry`).
 */
export function rolesNear(record: ArticleRecord): (person: string, range: Range) => readonly string[] {
  const inOrder = record.roles.toSorted((a, b) => a.start - b.start);
  const rolesOf = grouped(inOrder, role => role.person);
  const sentence = (role: RoleRecord | undefined) => (role ? indexAt(record.sentences, role.start) : null);

  return (person, range) => {
    const roles = rolesOf.get(person) ?? [];
    const after = firstIndex(roles, role => role.start >= range.start);
    const nearest = nearer(roles, after - 1, after, range);
    const home = sentence(roles[nearest]);
    let first = nearest;
    let last = nearest;
    if (home !== null) {
      while (sentence(roles[first - 1]) === home) first--;
      while (sentence(roles[last + 1]) === home) last++;
    }
    return roles.slice(first, last + 1).map(role => role.text);
  };
}

/** Which of two neighbouring roles stands nearer to the range; the earlier one where both do. */
function nearer(roles: readonly RoleRecord[], before: number, after: number, range: Range): number {
  const [left, right] = [roles[before], roles[after]];
  if (!left || !right) return left ? before : after;
  return distance(left, range) <= distance(right, range) ? before : after;
}

function distance(a: Range, b: Range): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
