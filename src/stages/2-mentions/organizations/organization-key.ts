import { nameKey } from '../../../lexicon/name-key.ts';

const legalForm = /,? (?:inc|corp|corporation|ltd|limited|llc|llp|plc|co|company|ag|group|sa)\.?$/;

/** One key for the ways of writing a name: `Ombeko Motors Inc.` and `Ombeko Motors`, `U.N.` and `UN`. */
export function organizationKey(form: string): string {
  const key = nameKey(form).replace(/^the /, '');
  return /^(?:\p{L}\.)+$/u.test(key) ? key.replaceAll('.', '') : key.replace(legalForm, '');
}

const small = new Set(['of', 'the', 'for', 'on', 'and', 'in', 'at', '&', 'de', 'la']);

/** Ombeko League of Football -> olf */
export function initialsOf(form: string): string {
  return nameKey(form)
    .split(' ')
    .filter(word => word !== '' && !small.has(word))
    .map(word => word[0])
    .join('');
}
