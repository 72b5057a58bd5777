import { nameKey } from './name-key.ts';

/** Words of roles that say nothing of who somebody is. */
const empty = new Set(
  'acting also current during elect former from have late long longtime member nominee once outgoing retired several that their then this time veteran were with'.split(
    ' ',
  ),
);

/**
 * What tells namesakes apart: the telling words of a role, plural `s` off. `Democratic presidential candidates` and
 * `presidential hopeful` share one, `mayor` and `former goalkeeper` none.
 */
export function roleMarks(role: string): string[] {
  return nameKey(role)
    .split(' ')
    .filter(word => word.length > 3 && !empty.has(word))
    .map(word => word.replace(/(?<=[^s])s$/, ''));
}
