import type { Role } from '../../../model/mentions.ts';

/** Words by which a description can pick a role: the title, its last word, `secretary` of `secretary of state`. */
export function headsOf({ title, status }: Role): readonly string[] {
  const whole = title.toLowerCase();
  const last = whole.split(/\s+/).at(-1)!;
  const beforeOf = whole.includes(' of ') ? whole.split(' of ')[0]!.split(/\s+/).at(-1)! : last;
  return [...new Set([whole, last, beforeOf, ...(status === 'candidate' ? ['candidate'] : [])])];
}
