import type { RoleVerbStatus } from '../../../lexicon/role-verbs.ts';
import type { RoleStatus } from '../../../model/mentions.ts';
import type { Context } from './context.ts';
import { isParty } from './parties.ts';
import type { RolePhrase } from './phrases.ts';

/** chairman until 2012; chairman from 2004 to 2012 */
export function afterStatus({ words }: Pick<Context, 'words'>, phrase: RolePhrase): RoleStatus | null {
  const next = words[phrase.end]?.norm;
  if (next === 'until' || next === 'till' || next === 'between') return 'former';
  if (next === 'from' && /^\d{4}$/.test(words[phrase.end + 1]?.norm ?? '')) return 'former';
  return next === 'since' ? 'current' : null;
}

/** was elected mayor in 2014 */
function hasYear({ words }: Pick<Context, 'words'>, phrase: RolePhrase): boolean {
  const behind = words.slice(phrase.end, phrase.end + 4).map(w => w.norm);
  return behind.some(
    (norm, i) =>
      /^(?:19|20)\d\d$/.test(norm) || (norm === 'last' && /^(?:year|month)$/.test(behind[i + 1] ?? '')),
  );
}

/** The verb group's words, the verb last, and the role that it gives. */
interface Reading {
  readonly context: Pick<Context, 'words'>;
  readonly group: readonly string[];
  readonly phrase: RolePhrase;
}

const has = ({ group }: Reading, words: RegExp) => group.some(word => words.test(word));
const isFuture = (reading: Reading) => has(reading, /^(?:will|would|to|'ll)$/);

const readings: Readonly<Record<RoleVerbStatus, (reading: Reading) => RoleStatus>> = {
  tense: reading => {
    if (has(reading, /^used$/)) return 'former'; // used to be a nurse
    if (isFuture(reading)) return 'incoming';
    if (has(reading, /^had$/)) return 'former';
    if (has(reading, /^(?:has|have|'ve)$/)) return 'current';
    const isPast = has(reading, /^(?:was|were)$/) || /ed$|^spent$/.test(reading.group.at(-1)!);
    // were the only Republicans to agree
    const { head } = reading.phrase;
    return isPast && !(head.plural && isParty(head.entry.text)) ? 'former' : 'current';
  },
  become: reading => (isFuture(reading) ? 'incoming' : 'current'),
  former: reading =>
    (isFuture(reading) && !has(reading, /^(?:had|forced|obliged|compelled)$/)) ||
    has(reading, /^(?:is|plans)$/)
      ? 'outgoing'
      : 'former',
  incoming: reading => (hasYear(reading.context, reading.phrase) ? 'current' : 'incoming'),
  current: () => 'current',
  candidate: () => 'candidate',
};

/** What the verb at `index` and its helpers say of the role: `was` former, `will become` incoming. */
export function statusByVerb(
  context: Context,
  index: number,
  verb: RoleVerbStatus,
  phrase: RolePhrase,
): RoleStatus {
  const near = context.words.slice(Math.max(0, index - 4), index + 1).map(w => w.norm);
  // who led it from 2014 to 2019, [is now] governor
  const group = near.slice(near.lastIndexOf(',') + 1);
  return readings[verb]({ context, group, phrase });
}
