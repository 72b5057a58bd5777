import { nameCues } from '../../../../lexicon/name-cues.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

const owned = /^(?:subsidiary|unit|arm|shareholder|share|stake|stock|customer|acquisition)$/;
const owns =
  /^(?:shares?|stock|subsidiary|profits?|sales|earnings|revenues?|customers|shareholders|products|takeover)$/;

/** the company Zandar; a subsidiary of Zandar; Zandar’s shares, Zandar shares */
export function isCalledFirm(words: readonly Word[], { first, end }: Found): boolean {
  const { sentence } = words[first]!;
  const at = (i: number) => (words[i]?.sentence === sentence ? words[i] : undefined);
  const before = at(first - 1);
  if (before?.shape === 'lower' && nameCues.get(before.lemma) === 'firm') return true;
  if (/^(?:of|in)$/.test(before?.key ?? '') && owned.test(at(first - 2)?.lemma ?? '')) return true;
  const next = at(end);
  const behind = next?.shape === 'possessive' ? at(end + 1) : next;
  return behind?.shape === 'lower' && owns.test(behind.key);
}
