import { type Context, type Link, personAfter, readList } from './context.ts';
import type { RolePhrase } from './phrases.ts';

/** How far behind the plural the people may be named: `judges who hear the case in May, among them`. */
const maxGap = 16;

/** officials, including A and B; senators running for president -- A, B and C */
export function linkInclusion(context: Context, phrase: RolePhrase): Link | null {
  if (!phrase.head.plural) return null;
  const { words, phrases } = context;
  const next = phrases[phrase.index + 1];
  for (let i = phrase.end; i < Math.min(words.length, phrase.end + maxGap); i++) {
    const { norm, person } = words[i]!;
    if (person || norm === ';' || (next?.head.plural && next.first <= i)) return null;
    const behind = afterTrigger(context, i, phrase.end);
    if (behind > 0 && isNearer(context, phrase, i)) return null;
    // not: leaders said that people such as Roe
    if (behind > 0 && norm === 'such' && i > phrase.end + 1) return null;
    if (behind > 0) {
      const people = readList(context, behind, true);
      return people.length === 0 ? null : { people, relation: 'inclusion', rule: 'inclusion', status: null };
    }
    if (/^(?:--|[—–:])$/.test(norm) && personAfter(context, i + 1) >= 0) {
      const people = readList(context, i + 1, true);
      return people.length < 2
        ? null
        : { people, relation: 'title', rule: 'titles-before-list', status: null };
    }
  }
  return null;
}

/** officers and [strikers], including Jane Roe */
function isNearer({ words }: Context, phrase: RolePhrase, trigger: number): boolean {
  const gap = words.slice(phrase.end, trigger);
  const noun = gap.at(gap.at(-1)?.norm === ',' ? -2 : -1);
  return (
    noun?.pos === 'NOUN' && noun.norm.endsWith('s') && gap.some(w => w.norm === 'and' || w.norm === 'or')
  );
}

/** Index behind `including`, `among them`, `such as`, `like` right behind the phrase; 0 where none begins at `i`. */
function afterTrigger({ words }: Context, i: number, end: number): number {
  const { norm } = words[i]!;
  const next = words[i + 1]?.norm;
  if (norm === 'like' && i === end) return i + 1;
  if (norm === 'including' || norm === 'notably' || norm === 'namely') return i + 1;
  // the researchers, who include Jane Roe; the speakers included Jane Roe
  if (/^includ(?:e|es|ed)$/.test(norm) && (words[i - 1]?.norm === 'who' || i === end)) return i + 1;
  if ((norm === 'among' && next === 'them') || (norm === 'such' && next === 'as')) return i + 2;
  return 0;
}
